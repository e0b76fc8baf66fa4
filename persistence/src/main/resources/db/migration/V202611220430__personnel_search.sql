-- Staff are found by any part of a name, in either script and however it is spelled, by matricule and by NIN. Behind the fence only comparisons that leak nothing can use an index, which those of pg_trgm are not: so the words of names, and the trigrams of words, are kept as rows that can be compared as they stand.
set search_path = mujamma, batch, public;

-- Letters that people write for one another become one letter: forms of hamza and alef, ta marbuta and ha, alef maqsura and ya;
-- accents; and the ways of writing Arabic sounds in Latin letters (ou, u and w, dj and j, y and i, doubled letters). Vowel
-- signs and tatweel go. Words are parted by single spaces; hyphens stay, for name_words joins what they part.
create function name_key(name text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(regexp_replace(regexp_replace(
        translate(
            replace(replace(replace(replace(replace(replace(lower(normalize(name, nfkc)),
                'œ', 'oe'), 'æ', 'ae'), 'ou', 'u'), 'dj', 'j'), 'ph', 'f'), 'sch', 'ch'),
            'أإآٱىةؤئگپڤàâäáãåéèêëîïíìôöóòõùûüúçñÿywءـ' || U&'\064B\064C\064D\064E\064F\0650\0651\0652\0653\0654\0655\0670'
                || '''’‘ʼ`´',
            'اااايهويكبفaaaaaaeeeeiiiiooooouuuucniiu'),
        '[^[:alnum:]-]+', ' ', 'g'),
        '([[:alpha:]])\1+', '\1', 'g'),
        ' *-+ *', '-', 'g'));

-- The same with names written as one word that some write as two: Ben Ali and Benali, عبد القادر and عبدالقادر.
create function name_joined(key text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(regexp_replace(' ' || key,
        ' (ben|bin|bu|abd|abdel|abdul|el|al|ait|at|si|بن|ابن|بو|ابو|عبد|ال|ايت) (?=[^ ])', ' \1', 'g'),
        '([[:alpha:]])\1+', '\1', 'g'));

-- The words under which a name is found: each by itself, and joined (Bou-Zid is found as Bouzid, as Bou and as Zid).
create function name_words(key text) returns text[]
    language sql immutable parallel safe strict
    return (select array_agg(distinct word)
            from unnest(string_to_array(translate(key, '-', ' '), ' ')
                        || string_to_array(name_joined(replace(key, '-', '')), ' ')
                        || string_to_array(name_joined(translate(key, '-', ' ')), ' ')) word
            where word <> '');

-- What somebody types: numbers and matricules as they are, names as joined words. Eight words do.
create function name_query(typed text) returns text[]
    language sql immutable parallel safe strict
    return (
        -- Digits in groups are one number.
        with parts as (
            select part, place, part ~ '[0-9]' as code
            from regexp_split_to_table(regexp_replace(left(typed, 200), '(\d)[ .](?=\d)', '\1', 'g'), '\s+')
                with ordinality as p (part, place)),
        words as (
            select place, lower(part) as word from parts where code
            union all
            select 1000 + w.place, w.word
            from (select string_agg(part, ' ' order by place) as names from parts where not code) n,
                 regexp_split_to_table(name_joined(translate(name_key(n.names), '-', ' ')), ' ')
                    with ordinality as w (word, place))
        select array_agg(word order by place) from (select * from words where word <> '' order by place limit 8) w);

-- The three letters at each place of a word, with its beginning and end marked.
create function word_trigrams(word text) returns text[]
    language sql immutable parallel safe strict
    return (select array_agg(distinct substr('  ' || word || ' ', place, 3))
            from generate_series(1, length(word) + 1) place);

-- Names as the staff of a body bear them, each once: the same few thousand names serve hundreds of thousands of people.
create table name_form (
    body_id text not null,
    name    text not null,
    constraint name_form_pk primary key (body_id, name),
    constraint name_form_body_fk foreign key (body_id) references body (id)
);
call fence('name_form', 'select, insert', false);

-- The words under which a name is found, in byte order, so that "begins with" is a range of the key.
create table name_word (
    body_id text not null,
    word    text collate "C" not null,
    name    text not null,
    constraint name_word_pk primary key (body_id, word, name),
    constraint name_word_body_fk foreign key (body_id) references body (id)
);
call fence('name_word', 'select, insert', false);

-- How misspelled words are found.
create table name_trigram (
    body_id text     not null,
    trigram text     collate "C" not null,
    word    text     collate "C" not null,
    -- How many trigrams the word has.
    of      smallint not null,
    constraint name_trigram_pk primary key (body_id, trigram, word),
    constraint name_trigram_body_fk foreign key (body_id) references body (id)
);
call fence('name_trigram', 'select, insert', false);

create function index_names(body text, names text[]) returns void
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    fresh text[];
    words text[];
begin
    with added as (
        insert into name_form (body_id, name)
        select body, n from unnest(names) n
        where not exists (select from name_form f where f.body_id = body and f.name = n)
        order by n on conflict do nothing returning name)
    select array_agg(name) into fresh from added;
    if fresh is null then
        return;
    end if;
    with added as (
        insert into name_word (body_id, word, name)
        select body, w.word, f.name
        from unnest(fresh) f (name) cross join lateral unnest(name_words(name_key(f.name))) w (word)
        order by 2, 3 on conflict do nothing returning word)
    select array_agg(distinct word) into words from added where length(word) > 2;
    insert into name_trigram (body_id, trigram, word, of)
    select body, t.trigram, w.word, cardinality(word_trigrams(w.word))
    from unnest(words) w (word) cross join lateral unnest(word_trigrams(w.word)) t (trigram)
    order by 2, 3 on conflict do nothing;
end $$;

-- All names of a body, after rows were written past the triggers.
create function index_names(body text) returns void
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    perform index_names(body, array(
        select last_name_ar from employee where body_id = body union select first_name_ar from employee where body_id = body
        union select last_name_fr from employee where body_id = body union select first_name_fr from employee where body_id = body));
end $$;

create function employee_names_enter() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
declare
    body text;
begin
    for body in select distinct body_id from new_rows loop
        perform index_names(body, array(
            select last_name_ar from new_rows where body_id = body union select first_name_ar from new_rows where body_id = body
            union select last_name_fr from new_rows where body_id = body union select first_name_fr from new_rows where body_id = body));
    end loop;
    return null;
end $$;
create trigger employee_names_enter after insert on employee
    referencing new table as new_rows for each statement execute function employee_names_enter();

create function employee_names_change() returns trigger
    language plpgsql set search_path = mujamma, pg_temp as $$
begin
    perform index_names(new.body_id, array[new.last_name_ar, new.first_name_ar, new.last_name_fr, new.first_name_fr]);
    return null;
end $$;
create trigger employee_names_change after update of last_name_ar, first_name_ar, last_name_fr, first_name_fr on employee
    for each row when (new.last_name_ar <> old.last_name_ar or new.first_name_ar <> old.first_name_ar
                       or new.last_name_fr <> old.last_name_fr or new.first_name_fr <> old.first_name_fr)
    execute function employee_names_change();

create index employee_first_name_fr_ix on employee (body_id, first_name_fr, last_name_fr, id);
create index employee_first_name_ar_ix on employee (body_id, first_name_ar, last_name_ar, id);

-- Those who are there already; one body after the other, since the owner stands behind the fence, too.
do $$
declare
    each text;
begin
    for each in select id from body loop
        perform set_config('mujamma.body', each, true);
        perform index_names(each);
    end loop;
    perform set_config('mujamma.body', '', true);
end $$;
