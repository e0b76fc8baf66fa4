-- Files that are sent to be taken in are no matter of the staff alone: careers come the same way. The tables take a wider name and say which job a file is for.
set search_path = mujamma, batch, public;

alter table staff_file rename to sent_file;
alter table staff_file_part rename to sent_file_part;
alter table staff_rejection rename to sent_file_rejection;

alter table sent_file rename constraint staff_file_pk to sent_file_pk;
alter table sent_file rename constraint staff_file_body_fk to sent_file_body_fk;
alter table sent_file rename constraint staff_file_in_body_uk to sent_file_in_body_uk;
alter table sent_file rename constraint staff_file_form to sent_file_form;
alter table sent_file rename constraint staff_file_rehearsal_fk to sent_file_rehearsal_fk;
alter table sent_file rename constraint staff_file_commit_fk to sent_file_commit_fk;
alter table sent_file_part rename constraint staff_file_part_pk to sent_file_part_pk;
alter table sent_file_part rename constraint staff_file_part_body_fk to sent_file_part_body_fk;
alter table sent_file_part rename constraint staff_file_part_file_fk to sent_file_part_file_fk;
alter table sent_file_rejection rename constraint staff_rejection_pk to sent_file_rejection_pk;
alter table sent_file_rejection rename constraint staff_rejection_stage to sent_file_rejection_stage;
alter index staff_rejection_line_ix rename to sent_file_rejection_line_ix;
drop index staff_file_uploaded_ix;

alter table sent_file add column job text not null default 'personnel-import';
alter table sent_file alter column job drop default;
create index sent_file_uploaded_ix on sent_file (body_id, job, uploaded_at desc);

create or replace function analyze_staff_file() returns void
    language plpgsql security definer set search_path = mujamma, pg_temp as $$
begin
    analyze staff_line, sent_file_rejection, staff_verdict;
end $$;
