-- A hire date may not move past leave that is asked for or granted: the same promise as leave_request_after_hire, from the other side.
set search_path = mujamma, batch, public;

create function employee_hired_before_leave() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    if exists (select from leave_request r
               where r.body_id = new.body_id and r.employee_id = new.id and r.first_day < new.hire_date
                 and r.status in ('PENDING', 'APPROVED')) then
        raise exception 'the hire date may not be after a leave'
            using errcode = 'check_violation', constraint = 'employee_hired_before_leave', table = 'employee';
    end if;
    return new;
end $$;
create trigger employee_hired_before_leave before update of hire_date on employee
    for each row when (new.hire_date > old.hire_date) execute function employee_hired_before_leave();
