-- A request waits with the chief of the employee, or with HR where there is none: who gets another chief takes along what still waits.
set search_path = mujamma, batch, public;

create function leave_request_follows_chief() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    with moved as (
        update leave_request r set decider_id = new.chief_id, version = r.version + 1
        where r.body_id = new.body_id and r.employee_id = new.id and r.status = 'PENDING'
          and r.decider_id is distinct from new.chief_id
        returning r.id, r.first_day, r.last_day, r.days),
    deciders as (
        select new.chief_id as employee_id where new.chief_id is not null
        union
        select g.employee_id from account_grant g
        where new.chief_id is null and g.in_body = new.body_id and g.role in ('HR_OFFICER', 'HR_DIRECTOR')
          and g.employee_id <> new.id)
    insert into notification (body_id, employee_id, message_key, arguments, link, created_at)
    select new.body_id, d.employee_id, 'leave.told.asked',
           array[new.last_name_ar || ' ' || new.first_name_ar || '|' || new.last_name_fr || ' ' || new.first_name_fr,
                 m.first_day::text, m.last_day::text, trim_scale(m.days)::text],
           '/leave/detail?id=' || m.id, now()
    from moved m cross join deciders d;
    return null;
end $$;
create trigger leave_request_follows_chief after update of chief_id on employee
    for each row when (new.chief_id is distinct from old.chief_id) execute function leave_request_follows_chief();
