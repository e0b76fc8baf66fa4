-- Careers between the file they come in and the timeline: the lines as read, what each would do, and the periods that would come and go. Kept so that a commit writes what was shown and goes on after a kill.
set search_path = mujamma, batch, public;

-- No foreign key per line: a million look-ups of what the line was just read against would say nothing; acts and periods have them.
create table career_line (
    body_id     text    not null,
    file_id     bigint  not null,
    line_no     integer not null,
    matricule   text,
    employee_id bigint,
    kind_id     text,
    reference   text,
    signed_on   date,
    effect_on   date,
    ends_on     date,
    grade_id    bigint,
    step        smallint,
    post_number text,
    post_id     bigint,
    unit_code   text,
    unit_id     bigint,
    position_id text,
    target      text,
    constraint career_line_pk primary key (file_id, line_no)
);
create index career_line_person_ix on career_line (file_id, employee_id, line_no);
call fence('career_line', 'select, insert', false);

create table career_verdict (
    body_id       text     not null,
    file_id       bigint   not null,
    line_no       integer  not null,
    employee_id   bigint,
    outcome       text     not null,
    -- Of the act that the line would make; negative in a rehearsal, which makes none.
    act_id        bigint,
    signed_order  bigint,
    target_act_id bigint,
    -- Whose needs the act meets: its own kind, or that of the act it corrects.
    needs_kind_id text,
    -- 1 where the target comes with the same file, 2 where that one's target does, and so on: targets are written first.
    round         smallint not null default 0,
    -- How many signed acts the person had when this was judged.
    acts_seen     integer,
    constraint career_verdict_pk primary key (file_id, line_no),
    constraint career_verdict_outcome check (outcome in ('NEW', 'UNCHANGED', 'REFUSED'))
);
create index career_verdict_outcome_ix on career_verdict (file_id, outcome, line_no);
create index career_verdict_person_ix on career_verdict (file_id, employee_id) where outcome = 'NEW';
call fence('career_verdict', 'select, insert, update (outcome), delete', false);

-- Periods that come, and stored ones that are superseded.
create table career_plan (
    body_id     text    not null,
    file_id     bigint  not null,
    employee_id bigint  not null,
    goes        boolean not null,
    valid_from  date    not null,
    valid_to    date,
    position_id text,
    grade_id    bigint,
    step        smallint,
    post_id     bigint,
    unit_id     bigint,
    act_id      bigint,
    constraint career_plan_pk primary key (file_id, employee_id, goes, valid_from)
);
call fence('career_plan', 'select, insert, delete', false);

-- The number of an act is known before it is written, so that periods and later acts can name it.
grant usage on sequence act_id_seq to ${app};

create function analyze_career_file() returns void
    language plpgsql security definer set search_path = mujamma, pg_temp as $$
begin
    analyze career_line, sent_file_rejection, career_verdict, career_plan;
end $$;
revoke execute on function analyze_career_file() from public;
grant execute on function analyze_career_file() to ${app};
