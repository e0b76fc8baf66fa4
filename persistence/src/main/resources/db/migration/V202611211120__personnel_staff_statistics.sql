-- A job that has just filled the staging tables tells the planner so before it joins them, by one function and without a right on the tables.
set search_path = mujamma, batch, public;

revoke maintain on table staff_line, staff_rejection, staff_verdict, employee from ${app};

create function analyze_staff_file() returns void
    language plpgsql security definer set search_path = mujamma, pg_temp as $$
begin
    analyze staff_line, staff_rejection, staff_verdict;
end $$;
revoke execute on function analyze_staff_file() from public;
grant execute on function analyze_staff_file() to ${app};
