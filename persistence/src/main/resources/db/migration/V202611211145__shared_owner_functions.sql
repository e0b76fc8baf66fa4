-- What runs with the owner's rights is called by its trigger alone: whoever may call it could hang it on a table of their own and move balances past the ledger. Nor does the application make tables, not even fleeting ones.
set search_path = mujamma, batch, public;

revoke execute on function leave_balance_follows_ledger() from public;

do $$ begin
    execute format('revoke temporary on database %I from public', current_database());
end $$;
