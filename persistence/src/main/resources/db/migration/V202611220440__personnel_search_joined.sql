-- Abd el Kader is Abdelkader: what is joined may be joined once more.
set search_path = mujamma, batch, public;

create or replace function name_joined(key text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(regexp_replace(regexp_replace(' ' || key,
        ' (ben|bin|bu|abd|abdel|abdul|el|al|ait|at|si|بن|ابن|بو|ابو|عبد|ال|ايت) (?=[^ ])', ' \1', 'g'),
        ' (ben|bin|bu|abdel|abdul|benel|benal) (?=[^ ])', ' \1', 'g'),
        '([[:alpha:]])\1+', '\1', 'g'));
