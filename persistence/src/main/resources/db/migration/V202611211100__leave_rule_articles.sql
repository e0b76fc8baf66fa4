-- Which article each number of the annual-leave rule rests on, so that every line of a "why?" can cite its own.
set search_path = mujamma, batch, public;

alter table annual_leave_rule
    add column article_period        text not null default '',
    add column article_amount        text not null default '',
    add column article_started_month text not null default '';

update annual_leave_rule set
    article_period = 'ord. 06-03 art. 196', article_amount = 'ord. 06-03 art. 197', article_started_month = 'ord. 06-03 art. 198'
where regime_id = 'CIVIL_SERVICE';
update annual_leave_rule set
    article_period = 'loi 90-11 art. 40', article_amount = 'loi 90-11 art. 41', article_started_month = 'loi 90-11 art. 44'
where regime_id = 'LABOUR_90_11';
