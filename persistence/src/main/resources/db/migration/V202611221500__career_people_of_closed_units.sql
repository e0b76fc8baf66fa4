-- People whose career leaves them in a closed unit are found by the unit, and stand in the staff list where their unit went.
set search_path = mujamma, batch, public;

create index career_period_unit_ix on career_period (body_id, unit_id) where known_to is null;

-- Where the people of a unit are on a day: in the unit itself while it is there, else where it went, over several closings.
create function unit_after(asked bigint, day date) returns bigint
    language sql stable set search_path = mujamma, pg_temp as $$
    with recursive goes (id, next, far) as (
        select u.id, case when u.closed_on <= day then u.successor_id end, 1 from unit u where u.id = asked
        union all
        select u.id, case when u.closed_on <= day then u.successor_id end, g.far + 1
        from goes g join unit u on u.id = g.next where g.far < 100)
    select id from goes order by far desc limit 1
$$;
