-- The paper of a sanction whose trace is gone leaves the lists with its act; whoever holds it still verifies it.
set search_path = mujamma, batch, public;

create policy expunged_reading on paper as restrictive for select using (
    access_right is null or subject_feature <> 'act' or employee_id = (select employee_of_scope())
    or subject_id not in (select x.act_id from expunged_act x));
