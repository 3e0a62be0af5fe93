"""Browser tests that a push leaves to the nightly run (``python3 run.py test --long``), to stay well under 20 minutes.

Each looks again, from another side, at something that a test of every push holds too.
"""

NIGHTLY = frozenset(
    """
    test_a_name_typed_before_its_row_exists_is_taken_when_it_does
    test_the_grid_tells_assistive_technology_what_it_is
    test_an_idea_is_answered_in_the_line_for_new_rows_and_its_own_words_are_stored_only_when_entered
    test_the_details_keep_a_wrong_text_with_its_sentence
    test_what_was_said_is_taken_back_by_key_by_choice_and_by_an_answer
    test_undo_and_redo_take_back_and_bring_back_what_was_said
    test_two_people_mark_two_fields_of_one_row_at_the_same_moment
    test_a_field_of_a_row_not_yet_sent_can_be_said_to_be_unknown
    test_the_engagement_itself_can_be_marked_and_coverage_follows
    test_a_comma_with_one_reading_is_read
    test_a_day_that_does_not_exist_or_has_two_readings_is_refused
    test_a_long_text_that_is_refused_takes_two_lines_behind_its_reason
    test_unknown_is_said_of_a_name_and_a_day_and_kept_as_text_or_value
    test_unknown_is_understood_in_the_line_the_details_and_a_pasted_block
    test_enter_and_reload_in_the_same_instant
    test_two_hundred_stops_lose_nothing
    test_a_field_of_the_details_saves_by_itself_and_survives_a_reload
    test_numbers_as_people_write_them
    test_a_block_pasted_over_rows_changes_them_and_adds_the_rest
    test_ten_thousand_rows_stay_responsive
    test_what_was_refused_is_told_where_files_are_taken_away
    test_typing_arrives_after_another_part_of_the_page_is_chosen
    test_a_flag_is_set_by_letter_and_enter_moves_down
    test_the_pick_list_opens_on_demand_and_stays_shut_after_enter
    test_the_ideas_are_one_stop_and_the_arrow_keys_reach_all
    test_every_click_goes_to_the_next_entry_that_needs_an_answer
    test_a_row_named_wrongly_is_one_entry
    test_a_name_nobody_knows_is_kept_and_taken_when_its_row_exists
    test_names_that_mean_two_rows_or_hold_a_separator_stay_what_they_are
    test_pasted_rows_bring_their_links_and_the_filter_finds_them
    test_every_page_with_links_shows_them_under_its_own_heading
    test_a_figure_without_a_column_unit_is_read_in_the_unit_of_its_row
    test_what_was_promised_is_edited_in_the_grid
    test_every_measure_is_in_one_of_the_two_views
    test_a_real_conflict_can_be_settled_for_theirs
    test_keys_work_before_the_picture_has_the_focus[overview]
    test_many_outputs_make_the_picture_higher_not_smaller[overview]
    test_keys_belong_to_whoever_types_and_to_the_browser
    test_the_overview_follows_a_command_in_another_process
    test_the_table_of_measures_grows
    test_the_menu_leads_to_every_page_without_an_error
    test_killed_while_somebody_types_in_the_details
    test_an_unfinished_text_in_a_form_of_streamlit_survives
    test_hidden_or_larger_is_remembered_on_this_visit
    test_a_low_window_begins_without_the_picture
    test_text_can_be_read_on_a_laptop_and_on_a_large_screen
    test_presenting_works_where_the_browser_refuses_the_full_screen
    test_keys_are_told_when_presenting_starts_and_when_asked_for
    """.split()  # noqa: SIM905
)
