-- Accounts and what they may do where. Read before a scope is known, hence outside the fence; no page lists them but the administrator's.
set search_path = mujamma, batch, public;

create table complex (
    id        text     not null,
    name_ar   text     not null,
    name_fr   text     not null,
    wilaya_id smallint not null,
    constraint complex_pk primary key (id),
    constraint complex_wilaya_fk foreign key (wilaya_id) references wilaya (id)
);

create table account (
    id                   bigint generated always as identity,
    login                text        not null,
    password_hash        text        not null,
    name_ar              text        not null,
    name_fr              text        not null,
    language             text,
    enabled              boolean     not null default true,
    must_change_password boolean     not null default false,
    hat_id               bigint,
    created_at           timestamptz not null default now(),
    version              integer     not null default 0,
    constraint account_pk primary key (id),
    constraint account_login_uk unique (login),
    constraint account_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    constraint account_language check (language in ('ar', 'fr', 'en'))
);

-- A hat: a role in a body, in a complex, or nationally; for people of a body also which employee they are there.
create table account_grant (
    id          bigint generated always as identity,
    account_id  bigint not null,
    role        text   not null,
    in_body     text,
    complex_id  text,
    employee_id bigint,
    constraint account_grant_pk primary key (id),
    constraint account_grant_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint account_grant_body_fk foreign key (in_body) references body (id),
    constraint account_grant_complex_fk foreign key (complex_id) references complex (id),
    constraint account_grant_once unique nulls not distinct (account_id, role, in_body, complex_id),
    constraint account_grant_place check (case
        when role in ('EMPLOYEE', 'CHIEF') then in_body is not null and complex_id is null and employee_id is not null
        when role in ('HR_OFFICER', 'HR_DIRECTOR') then in_body is not null and complex_id is null
        when role = 'COMPLEX_MANAGER' then complex_id is not null and in_body is null and employee_id is null
        when role in ('MINISTRY', 'ADMINISTRATOR') then in_body is null and complex_id is null and employee_id is null
        else false end)
);
create index account_grant_account_ix on account_grant (account_id);
alter table account add constraint account_hat_fk foreign key (hat_id) references account_grant (id) on delete set null;

-- Bearer tokens of programs: only the SHA-256 of the secret is kept.
create table account_token (
    id           bigint generated always as identity,
    account_id   bigint      not null,
    label        text        not null,
    secret_hash  bytea       not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    constraint account_token_pk primary key (id),
    constraint account_token_secret_uk unique (secret_hash),
    constraint account_token_account_fk foreign key (account_id) references account (id) on delete cascade,
    constraint account_token_expires_later check (expires_at > created_at)
);
create index account_token_account_ix on account_token (account_id);

-- What happened to accounts: signed in, refused, locked, password changed, granted. Added to, never changed.
create table account_event (
    id         bigint generated always as identity,
    login      text        not null,
    at         timestamptz not null default clock_timestamp(),
    kind       text        not null,
    by_account text,
    detail     text,
    constraint account_event_pk primary key (id)
);
create index account_event_login_ix on account_event (login, at);

-- Sign-ins refused since the last success or unlocking, for known and unknown logins alike: a lock betrays no account.
create view account_lock with (security_invoker = true) as
select e.login, count(*) as failures, max(e.at) as last_failure_at
from account_event e
where e.kind = 'REFUSED'
  and e.at > coalesce((select max(f.at) from account_event f
                       where f.login = e.login and f.kind in ('SIGNED_IN', 'UNLOCKED')), '-infinity')
group by e.login;

grant select on complex to ${app};
grant select, insert, update on account, account_token to ${app};
grant select, insert, delete on account_grant to ${app};
grant select, insert on account_event to ${app};
grant select on account_lock to ${app};
