-- Numbered posts over time: what was decided of them, added to and never changed; and, folded from it, title, unit and grades on each day.
set search_path = mujamma, batch, public;

-- Title, unit and grades of post are those of today; they follow post_version. valid_to follows the abolition.
create table post_change (
    id           bigint generated always as identity,
    body_id      text        not null,
    post_id      bigint      not null,
    kind         text        not null,
    day          date        not null,
    title_ar     text,
    title_fr     text,
    unit_id      bigint,
    min_grade_id bigint,
    max_grade_id bigint,
    -- The closing of a unit that moved the post.
    cause_id     bigint,
    -- The change that this one takes back.
    target_id    bigint,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    constraint post_change_pk primary key (id),
    constraint post_change_body_fk foreign key (body_id) references body (id),
    constraint post_change_in_body_uk unique (body_id, id),
    constraint post_change_post_fk foreign key (body_id, post_id) references post (body_id, id),
    constraint post_change_unit_fk foreign key (body_id, unit_id) references unit (body_id, id),
    constraint post_change_min_grade_fk foreign key (body_id, min_grade_id) references grade (body_id, id),
    constraint post_change_max_grade_fk foreign key (body_id, max_grade_id) references grade (body_id, id),
    constraint post_change_cause_fk foreign key (body_id, cause_id) references unit_change (body_id, id),
    constraint post_change_target_fk foreign key (body_id, target_id) references post_change (body_id, id),
    constraint post_change_withdrawn_once unique (target_id),
    constraint post_change_kind check (kind in ('OPEN', 'CHANGE', 'ABOLISH', 'WITHDRAW')),
    constraint post_change_says_what check (case kind
        when 'WITHDRAW' then target_id is not null
        when 'ABOLISH' then true
        else num_nulls(title_ar, title_fr, unit_id) = 0 end)
);
create index post_change_post_ix on post_change (body_id, post_id, id);
create index post_change_cause_ix on post_change (body_id, cause_id);
call fence('post_change', 'select, insert', true);

create table post_version (
    id           bigint generated always as identity,
    body_id      text   not null,
    post_id      bigint not null,
    title_ar     text   not null,
    title_fr     text   not null,
    unit_id      bigint not null,
    min_grade_id bigint,
    max_grade_id bigint,
    valid_from   date   not null,
    valid_to     date,
    valid        daterange generated always as (daterange(valid_from, valid_to, '[)')) stored,
    constraint post_version_pk primary key (id),
    constraint post_version_body_fk foreign key (body_id) references body (id),
    constraint post_version_post_fk foreign key (body_id, post_id) references post (body_id, id),
    constraint post_version_min_grade_fk foreign key (body_id, min_grade_id) references grade (body_id, id),
    constraint post_version_max_grade_fk foreign key (body_id, max_grade_id) references grade (body_id, id),
    constraint post_version_days check (valid_to > valid_from),
    constraint post_version_one_at_a_time unique (body_id, post_id, valid without overlaps),
    -- On each of its days the unit of the post is there.
    constraint post_version_unit_fk foreign key (body_id, unit_id, period valid)
        references unit_version (body_id, unit_id, period valid) deferrable initially deferred
);
create index post_version_unit_ix on post_version (body_id, unit_id);
call fence('post_version', 'select, insert, delete', true);

-- Whoever adds a post, by a page, a file or a test, gives it its first version.
create function post_begins() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    insert into post_change (body_id, post_id, kind, day, title_ar, title_fr, unit_id, min_grade_id, max_grade_id, recorded_at, recorded_by)
    select n.body_id, n.id, 'OPEN', n.valid_from, n.title_ar, n.title_fr, n.unit_id, n.min_grade_id, n.max_grade_id, now(), scope_setting('account')
    from new_posts n;
    insert into post_change (body_id, post_id, kind, day, recorded_at, recorded_by)
    select n.body_id, n.id, 'ABOLISH', n.valid_to, now(), scope_setting('account') from new_posts n where n.valid_to is not null;
    insert into post_version (body_id, post_id, title_ar, title_fr, unit_id, min_grade_id, max_grade_id, valid_from, valid_to)
    select n.body_id, n.id, n.title_ar, n.title_fr, n.unit_id, n.min_grade_id, n.max_grade_id, n.valid_from, n.valid_to from new_posts n;
    return null;
end $$;
create trigger post_begins after insert on post
    referencing new table as new_posts for each statement execute function post_begins();
