-- What an act must name, and whether the post it names is there and free, is asked of every act by its life itself: no conditions of single kinds.
set search_path = mujamma, batch, public;

delete from act_kind_condition where condition_id in ('NEEDED_PARTS', 'POST_OPEN', 'POST_FREE');
