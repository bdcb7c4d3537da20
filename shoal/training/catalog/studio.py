"""Tools of the studio: data science, machine learning, documents, media processing."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_TABLES = (
    "pick sales_2023.csv; customers.csv; orders; patients.parquet; survey_answers.xlsx; "
    "bookings.csv; web_traffic; loans.csv; penguin_weights.csv; exam_results; rentals_q3.csv; "
    "hotel_stays; sensor_dump.csv; churn.parquet; house_prices.csv; raw/clicks.csv; crop_yields; "
    "employees.xlsx; trips_march.csv; blood_tests"
)
_LOOKUPS = (
    "pick regions; stores.csv; price_list.csv; departments; zip_codes.csv; products; suppliers; "
    "clinic_sites.csv; holidays.csv; exchange_rates; teachers; device_types.csv; campaigns"
)
_NUMERIC = (
    "pick price; age; revenue; income; weight_kg; score; duration_minutes; temperature; salary; "
    "distance_km; blood_pressure; quantity; rating; total_amount; humidity; yield; delay; "
    "floor_area; monthly_spend; reaction_time"
)
_GROUPS = (
    "pick region; gender; country; department; product_line; species; store_id; customer_segment; "
    "treatment; city; plan; education; device; month; vehicle_type; school; smoker; weekday"
)
_KEYS = (
    "pick customer_id; order_id; email; store_id; product_code; patient_id; user_id; sku; isbn; "
    "employee_number; postal_code; invoice_no; student_id; account"
)
_TARGETS = (
    "pick churned; defaulted; is_fraud; diagnosis; will_return; species; passed; survived; "
    "satisfaction; clicked; late_delivery; quality_grade; readmitted; subscribed"
)
_MODELS = (
    "pick churn-v3; fraud-detector; price_model_7; resnet50-flowers; spam-2; credit-risk-b; "
    "demand-net; triage-small; m-4471; sentiment-xs; plant-id; eta-predictor; run12-best; "
    "wheat-disease; toxicity_v1"
)
_SERIES = (
    "pick daily_sales.csv; electricity_load; web_visits.csv; river_level; tram_counts.parquet; "
    "ticket_volume; room_temperature.csv; ice_cream_demand; call_center_load; stock_close.csv; "
    "water_usage; heart_rate_log; server_latency.csv; pollen_index"
)
_IMAGES = (
    "pick beach.jpg; street_07.png; cover_draft.png; xray_hand.tif; IMG_2290.jpg; drone/field.jpg; "
    "invoice_scan.png; mugs.webp; portrait-lena.jpg; shelf_photo.jpeg; DSC_1184.JPG; leaf_03.png; "
    "satellite_tile.tif; header.png; cat-window.jpg"
)
_AUDIO = (
    "pick episode_12.wav; interview-raw.mp3; choir_take3.flac; lecture7.m4a; voice_note.ogg; "
    "birdsong.wav; panel.wav; intro_jingle.mp3; audiobook_ch4.mp3; standup.aac; hearing.wav; "
    "session_b.flac; phone_call_31.wav"
)
_VIDEOS = (
    "pick wedding.mp4; match_final.mov; lab_run_5.avi; tutorial.mkv; dashcam_0712.mp4; "
    "traffic.mp4; squirrel_feeder.mov; keynote.webm; drone_flight.mp4; microscope.avi; recital.mov"
)
_PDFS = (
    "pick thesis.pdf; annual_report.pdf; contract_signed.pdf; minutes-june.pdf; handbook.pdf; "
    "scan_0044.pdf; invoice_889.pdf; tax_2022.pdf; manual_v2.pdf; paper_final.pdf; menu.pdf; "
    "offer-letter.pdf; floor_plans.pdf; lecture_notes.pdf"
)
_SOURCES = (
    "pick main.py; src/parser.py; utils/dates.py; app.js; models/user.ts; routes.py; train.py; "
    "lib/cache.rb; index.tsx; tests/test_api.py; server.go; etl/load.py; Button.jsx; config.py"
)
_DOCUMENTS = (
    "pick meeting_notes.txt; chapter3.md; privacy_policy.docx; README.md; transcript_05.txt; "
    "novel_draft.txt; support_faq.md; court_ruling.txt; thesis.txt; product_reviews.txt; "
    "handbook.md; speech_1996.txt; release_notes.md"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "load_csv|read_csv|import_csv_file|table_load_text",
        "Load a delimited text file into a table.|Read a CSV file from disk"
        "|Imports a text table, skipping skip_rows lines, at most max_rows long",
        {
            "file_path|path|source_file": "pick data/members.csv; exports/may.csv; readings.txt; "
            "bank_2021.csv; survey.tsv; gps_log.csv; prices.dat; results-final.csv; raw/jobs.csv; "
            "library_loans.csv; inventory.txt; turnout.csv; gene_counts.tsv; complaints.csv",
            "delimiter?|separator|sep": "enum comma, semicolon, tab, pipe, space",
            "encoding?|charset|text_encoding": "enum utf-8, latin-1, utf-16, cp1252",
            "skip_rows?|skip_lines|header_offset": "int 1..12",
            "max_rows?|row_limit|n_rows": "int 20..5000",
        },
        (
            "Load the file {file_path}[ with a {delimiter} as delimiter][ and the encoding "
            "{encoding}][, skipping the first {skip_rows} rows].",
            "{file_path} is what the agency sent us. Read it in[, at most {max_rows} rows].",
            "Please import {file_path} into a table[; the columns are separated by {delimiter}][ "
            "and I only want {max_rows} rows].",
            "pull in {file_path}[, {encoding}][, {delimiter} separated]",
            "I'd like to work with {file_path}[. There is a preamble of {skip_rows} lines that you "
            "should leave out][. Stop after {max_rows} records].",
            "Could you get {file_path} into memory[? It was saved as {encoding}][, and it has "
            "{skip_rows} junk lines on top]",
            "open {file_path} as data[, first {max_rows} lines will do][, drop {skip_rows} at the "
            "top]",
            "My colleague exported {file_path} from some ancient program last night. Let's have "
            "the contents[ (fields split by {delimiter})].",
            "Read {file_path}[ using the {encoding} charset][, ignore the top {skip_rows} lines][ "
            "and take no more than {max_rows} rows after that].",
            "data: {file_path}[, sep {delimiter}][, nrows {max_rows}]",
        ),
        {"row_count": "int 20..90000", "column_count": "int 2..60"},
        (
            "{file_path} is loaded: {row_count} rows and {column_count} columns.",
            "I read {row_count} rows with {column_count} columns each.",
        ),
    ),
    Entry(
        "fill_missing_values|impute_missing|fill_gaps|dataset_impute_column",
        "Fill the empty cells of a column.|Impute missing values by a strategy"
        "|Replaces blanks in a column; group_by computes the filling within each group",
        {
            "dataset|table|table_name": _TABLES,
            "column|column_name|field": _NUMERIC,
            "strategy|method|fill_with": "enum mean, median, mode, zero, previous_value",
            "group_by?|within|by_group": _GROUPS,
        },
        (
            "Fill the missing values in the column {column} of {dataset} with the {strategy}"
            "[, computed separately for each {group_by}].",
            "{dataset} has blanks under {column}. Put the {strategy} in there.",
            "There are holes in {column}! Patch them with the {strategy}[ per {group_by}], dataset "
            "{dataset}.",
            "use {strategy} for every empty {column} in {dataset}",
            "Half of the {column} cells in {dataset} are NaN because the form was broken in "
            "spring. Could you substitute the {strategy}[ of the same {group_by}]?",
            "Impute {column} in the table {dataset} using the strategy {strategy}[, grouped by "
            "{group_by}].",
            "{column}, {dataset}, {strategy}: no more nulls please",
            "My model refuses to run on {dataset} as long as {column} isn't complete, so plug the "
            "gaps with the {strategy}",
            "Replace nothing by something: {strategy} wherever {column} was left out in {dataset}"
            "[, by {group_by}]",
            "I wonder if you could tidy {dataset} for me. Wherever {column} is unknown, take the "
            "{strategy} instead.",
        ),
        {"filled_cells": "int 3..2400"},
        (
            "I filled {filled_cells} empty cells of {column} with the {strategy}.",
            "{column} is complete now; {filled_cells} cells were filled in.",
        ),
    ),
    Entry(
        "drop_duplicates|remove_duplicate_rows|deduplicate_table|unique_records",
        "Remove repeated rows from a table.|Deduplicate records that agree in the given columns"
        "|Keeps one row for each combination of the columns; keep says which of them",
        {
            "table|dataset|data_source": _TABLES,
            "columns|key_columns|subset": "list pick name; email; phone; date; city; order_id; "
            "birth_date; street; product_code; amount; user_id; postal_code; device",
            "keep?|which_to_keep|retain": "enum first, last",
            "ignore_case?|case_insensitive|fold_case": "flag",
        },
        (
            "Remove the duplicates from {table} that agree in {columns}[ and keep the {keep} "
            "occurrence].",
            "{table} lists the same thing several times. Two records are the same if {columns} "
            "match[, {ignore_case=true|upper or lower case doesn't matter}].",
            "Please deduplicate the table {table} by the columns {columns}[, keeping the {keep} "
            "row][ and {ignore_case=true|ignoring case}].",
            "no repeats in {table} please, judged by {columns}",
            "Our customers keep getting two letters each. Throw out of {table} whatever coincides "
            "in {columns}[; the {keep} one stays].",
            "by {columns}: only unique entries of {table}[, {keep} wins]",
            "Make every row in {table} unique with respect to {columns}[, "
            "{ignore_case=true|without regard to capital letters}].",
            "I imported {table} twice by accident. Can you clear up the mess? Compare {columns}"
            "[ and hold on to the {keep} version].",
            "{columns} together should identify a row of {table}, so delete what is double",
            "dedupe {table} on {columns}[ keep {keep}]",
        ),
        {"removed": "int 1..900", "remaining": "int 50..40000"},
        (
            "{removed} duplicates are gone, {remaining} rows remain in {table}.",
            "I removed {removed} rows; {table} has {remaining} now.",
        ),
    ),
    Entry(
        "join_tables|merge_tables|table_join|combine_on_key",
        "Join two tables on a key column.|Merge the right table into the left one by a shared key"
        "|Combines left_table and right_table where key is equal",
        {
            "left_table|left|main_table": _TABLES,
            "right_table|right|other_table": _LOOKUPS,
            "key|on|join_column": _KEYS,
            "join_type?|how|mode": "enum inner, left, right, outer",
        },
        (
            "Join {left_table} as the left table with {right_table} as the right table on "
            "{key}[, as an {join_type} join].",
            "Add the columns of {right_table} to {left_table}, they share {key}.",
            "{key} is in both {left_table} and {right_table}. Bring them together with the latter "
            "on the right[, join type {join_type}].",
            "Please merge {right_table} onto {left_table} using the key {key}[ ({join_type})]",
            "enrich {left_table} with what {right_table} knows, matching by {key}",
            "I need one big table. On the left {left_table}, on the right {right_table}, and the "
            "rows go together when {key} is identical.",
            "{left_table} + {right_table}, key {key}[, {join_type}]",
            "Look up every {key} from {left_table} in {right_table} and attach the result[; make "
            "it a {join_type} join].",
            "For the board report the details from {right_table} have to be attached to "
            "{left_table}. The common field is {key}.",
            "combine {left_table} (left) and {right_table} (right) over {key}[, "
            "{join_type=outer|keeping everything from both sides}]",
        ),
        {"matched_rows": "int 10..50000", "result_table": "id"},
        (
            "{matched_rows} rows matched; the result is {result_table}.",
            "The joined table {result_table} has {matched_rows} matching rows.",
        ),
    ),
    Entry(
        "group_and_aggregate|aggregate_by_group|group_summary|table_groupby",
        "Aggregate a column by group.|Group a table and sum, average or count a value per group"
        "|value_column is aggregated per group_by; min_group_size drops small groups",
        {
            "table|dataset|source_table": _TABLES,
            "group_by|group_column|by": _GROUPS,
            "value_column|measure|aggregate_column": _NUMERIC,
            "aggregation|function|agg": "enum sum, mean, median, count, maximum, minimum",
            "min_group_size?|at_least|minimum_members": "int 2..40",
        },
        (
            "Group {table} by {group_by} and compute the {aggregation} of {value_column}"
            "[, leaving out groups with fewer than {min_group_size} members].",
            "What is the {aggregation} of {value_column} per {group_by} in {table}?",
            "{aggregation} {value_column} for each {group_by}, data is in {table}",
            "In {table}, take {value_column} and give me its {aggregation} by {group_by}[. Groups "
            "need at least {min_group_size} rows].",
            "I wonder how {value_column} differs from one {group_by} to the next. {table} should "
            "tell, show the {aggregation}.",
            "Using {table}, break {value_column} down by {group_by}; the aggregation is "
            "{aggregation}[ and the minimum group size is {min_group_size}].",
            "{table}: {group_by} vs {aggregation} of {value_column}",
            "My boss wants one line per {group_by} on a slide, with the {aggregation} of "
            "{value_column} next to it. Source: {table}.",
            "one number per {group_by} please - {value_column}, {aggregation}, from {table}[, "
            "skip anything below {min_group_size} entries]",
            "Could you collapse {table} so that every {group_by} appears once with the "
            "{aggregation} of its {value_column}?",
        ),
        {"group_count": "int 2..60", "top_group": "word", "top_value": "float 1..9000"},
        (
            "There are {group_count} groups; {top_group} leads with {top_value}.",
            "Of {group_count} groups {top_group} comes first: {top_value}.",
        ),
    ),
    Entry(
        "pivot_table|make_pivot|table_pivot|cross_tabulate_values",
        "Build a pivot table.|Spread a table out into rows by columns with a value in each cell"
        "|row_field goes down, column_field across, value_field in the cells",
        {
            "table|dataset|source": _TABLES,
            "row_field|index|rows_from": _GROUPS,
            "column_field|columns_from|across": "pick year; quarter; channel; payment_method; "
            "age_band; shift; language; severity; semester; room_type; team; status; brand",
            "value_field|values|cell_value": _NUMERIC,
            "show_totals?|add_totals|margins": "flag",
        },
        (
            "Build a pivot table from {table} with {row_field} as rows, {column_field} as columns "
            "and {value_field} as values[, {show_totals=true|with totals}].",
            "Put {column_field} across the top, {row_field} down the side and {value_field} into "
            "the cells. The data is in {table}.",
            "{table}: {row_field} x {column_field}, cells {value_field} (rows x columns)",
            "Please spread {table} out so that each column is a {column_field}, each row a "
            "{row_field}, and I can read off {value_field}[; {show_totals=true|add the sums}].",
            "I want to see {value_field} at a glance, one line per {row_field} and one column per "
            "{column_field}, taken from {table}",
            "Can you cross {row_field} (vertical) with {column_field} (horizontal) in {table} and "
            "show {value_field}?",
            "pivot {table}, values {value_field}, columns {column_field}, index {row_field}"
            "[, {show_totals=true|margins on}]",
            "The long list in {table} is unreadable. Reshape it: the {column_field} heads go on "
            "top, the {row_field} labels go left, {value_field} fills the middle.",
            "From {table} I need a grid of {value_field}. Rows: {row_field}. Columns: "
            "{column_field}.[ Also {show_totals=true|include row and column totals}.]",
        ),
        {"row_count": "int 2..80", "column_count": "int 2..16"},
        (
            "The pivot has {row_count} rows and {column_count} columns.",
            "{value_field} is laid out in {row_count} by {column_count} cells.",
        ),
    ),
    Entry(
        "remove_outliers|drop_outliers|filter_extreme_values|clean_outliers",
        "Remove extreme values of a column.|Drop rows whose value lies too far out"
        "|method decides how far out is measured, threshold how far is too far",
        {
            "dataset|table|table_name": _TABLES,
            "column|numeric_column|field": _NUMERIC,
            "threshold|cut|limit": "float 1..5 1",
            "method?|rule|criterion": "enum iqr, z_score, mad",
        },
        (
            "Remove the outliers in the column {column} of {dataset} with a threshold of "
            "{threshold}[ by the {method} method].",
            "Some {column} figures in {dataset} are absurd. Chuck everything beyond {threshold}"
            "[ ({method})].",
            "With {threshold} as the limit, drop extreme {column} rows from {dataset}[, rule "
            "{method}].",
            "{dataset}: {column} has a few typing errors with too many zeros. Could you clean them "
            "away[ using {method}]? A threshold of {threshold} is what we always take.",
            "throw away whatever in {column} is more than {threshold} out, {dataset}",
            "Please filter {dataset} so that no {column} remains that exceeds the threshold "
            "{threshold}[ under the {method} criterion].",
            "I don't trust the tails of {column}. Cut them in {dataset}, {threshold} is far "
            "enough[, measured as {method}].",
            "{column} without the freak values please, factor {threshold}, file {dataset}",
            "Before I compute anything, get the wild ones out of {dataset}: column {column}, "
            "threshold {threshold}[, method {method}].",
        ),
        {"dropped_rows": "int 0..300"},
        (
            "{dropped_rows} rows with an extreme {column} were dropped.",
            "I took {dropped_rows} outliers out of {dataset}.",
        ),
    ),
    Entry(
        "rename_column|column_rename|change_column_name|table_relabel_field",
        "Rename a column of a table.|Give a field another name"
        "|old_name is the present name of the column, new_name the one it gets",
        {
            "table|dataset|table_name": _TABLES,
            "old_name|current_name|from_name": "pick col1; Unnamed_3; amt; qty; cust; dt; val_x; "
            "Temp(C); GRP; first name; field_12; PLZ; price_eur; ts; Q7",
            "new_name|target_name|to_name": "pick amount; customer; measured_at; quantity; value; "
            "group_label; given_name; postal_code; price; timestamp; answer; temperature; notes",
        },
        (
            "Rename the column {old_name} in {table} to {new_name}.",
            "{new_name} is what {old_name} in {table} should be called.",
            "Please change the name of a column in {table}. Its old name is {old_name} and its new "
            "name is {new_name}.",
            "{table}: {old_name} -> {new_name}",
            "Nobody understands what {old_name} means. Let it read {new_name} in {table} instead.",
            "In {table} I'd rather see {new_name} than {old_name} as a header",
            "call it {new_name}, not {old_name} ({table})",
            "The import script expects a field {new_name}, but {table} has {old_name} there. Can "
            "you fix the header?",
            "The header {old_name} of {table} must become {new_name} before lunch.",
            "use {new_name} in place of the heading {old_name} for {table}",
        ),
        {},
    ),
    Entry(
        "sample_rows|draw_sample|random_subset|take_random_records",
        "Draw random rows from a table.|Take a random subset of a dataset"
        "|The seed makes the draw repeatable, stratify_by keeps group proportions",
        {
            "dataset|table|population": _TABLES,
            "sample_size|n|how_many": "int 10..3000",
            "seed?|random_state|random_seed": "int 0..999",
            "stratify_by?|strata|balance_on": _GROUPS,
            "with_replacement?|replace|allow_repeats": "flag",
        },
        (
            "Draw a random sample of {sample_size} rows from {dataset}[ with seed {seed}]"
            "[, {with_replacement=true|with replacement}].",
            "Give me {sample_size} rows of {dataset}, picked by chance[, but with the proportions "
            "of {stratify_by} kept].",
            "{sample_size} random ones out of {dataset}[, random state {seed}]",
            "{dataset} is far too big for my laptop. {sample_size} records drawn blindly would do"
            "[; use {seed} as the seed so that I can repeat it].",
            "Please take a sample from {dataset}. The sample size is {sample_size}[, the seed is "
            "{seed}][ and it should be stratified by {stratify_by}].",
            "pick {sample_size} at random, {dataset}[, {with_replacement=true|repeats allowed}]",
            "I'd like to check some entries of {dataset} by hand, let's say {sample_size} of them, "
            "no system behind the choice[, same mix of {stratify_by} as in the whole].",
            "From {dataset}, a lucky dip of {sample_size} rows[ (seed {seed})].",
            "The auditors want to look at {sample_size} arbitrary cases in {dataset}[, strata: "
            "{stratify_by}].",
        ),
        {"sample_id": "id"},
        (
            "The sample of {sample_size} rows is stored as {sample_id}.",
            "{sample_id} holds {sample_size} rows drawn from {dataset}.",
        ),
    ),
    Entry(
        "split_dataset|train_test_split|partition_data|dataset_split_parts",
        "Split a dataset into training and test parts.|Divide data for training, validation, test"
        "|Shares are percents of the rows; what is left over validates",
        {
            "dataset|table|data_path": _TABLES,
            "train_percent|training_share|train_size": "int 50..80",
            "test_percent|test_share|test_size": "int 5..20",
            "seed?|random_state|split_seed": "int 0..999",
            "shuffle?|mix_rows|randomize": "flag",
        },
        (
            "Split {dataset} into {train_percent} percent for training and {test_percent} percent "
            "for testing[ with the seed {seed}][, {shuffle=true|shuffled}].",
            "Hold {test_percent}% of {dataset} back for the test and train on {train_percent}%"
            "[, seed {seed}].",
            "{train_percent} % train, {test_percent} % test, {dataset}[, {shuffle=true|shuffle it "
            "first}]",
            "I need a test set of {test_percent} percent and a training set of {train_percent} "
            "percent from {dataset}[; {shuffle=true|shuffle the rows}].",
            "Please partition {dataset}. The training share is {train_percent} percent, the test "
            "share is {test_percent} percent[ and the random seed is {seed}].",
            "Before we fit anything, put {test_percent} percent of {dataset} in the drawer for the "
            "final exam; {train_percent} percent is for learning, the rest for tuning.",
            "divide up {dataset}: test {test_percent}, train {train_percent}[, state {seed}]",
            "My supervisor insists on a clean separation. {train_percent} percent of {dataset} is "
            "to learn from, {test_percent} percent stays unseen.",
            "can {dataset} be cut so that {test_percent}% are unseen and {train_percent}% used for "
            "fitting[, reproducible with {seed}]",
        ),
        {"train_rows": "int 100..50000", "test_rows": "int 10..9000"},
        (
            "{dataset} is split: {train_rows} rows to train and {test_rows} to test.",
            "You have {train_rows} training rows and {test_rows} test rows.",
        ),
    ),
    Entry(
        "resample_time_series|change_time_resolution|series_resample|time_bucket",
        "Bring a time series to another frequency.|Resample data to hours, days, weeks or months"
        "|Aggregates the readings of each period; start_date and end_date bound the result",
        {
            "series|series_name|time_series": _SERIES,
            "frequency|resolution|interval": "enum hourly, daily, weekly, monthly, quarterly",
            "aggregation|how|combine": "enum sum, mean, maximum, last",
            "start_date?|from_date|since": "date",
            "end_date?|to_date|until": "date",
        },
        (
            "Resample {series} to {frequency} values, using the {aggregation} of each period"
            "[, starting on {start_date}][ and ending on {end_date}].",
            "{series} is too fine. Make it {frequency} and take the {aggregation}.",
            "I'd like the {frequency} {aggregation} of {series}[ up to {end_date}][, but nothing "
            "before {start_date}].",
            "{frequency} please, {aggregation}, {series}[, from {start_date}]",
            "Please convert the series {series} to a {frequency} frequency with the aggregation "
            "{aggregation}[; the end date is {end_date}].",
            "The chart of {series} looks like a hedge. Would {frequency} points calm it down? "
            "Combine the readings by {aggregation}[, end on {end_date}].",
            "use the {aggregation} to boil {series} down to {frequency} figures",
            "Our planning software only accepts {frequency} numbers. Bring {series} into that "
            "form[ since {start_date}][ until {end_date}], by {aggregation}.",
            "{series} -> {frequency} ({aggregation})",
        ),
        {"point_count": "int 4..900"},
        (
            "The {frequency} series has {point_count} points.",
            "{series} now consists of {point_count} {frequency} values.",
        ),
    ),
    Entry(
        "two_sample_t_test|t_test|compare_two_means|stats_ttest_independent",
        "Test whether two samples have the same mean.|Two-sample t-test on lists of measurements"
        "|alpha is the significance level; equal_variance pools the variances",
        {
            "sample_a|first_sample|group_one": "list int 10..60",
            "sample_b|second_sample|group_two": "list int 10..60",
            "alpha?|significance_level|sig_level": "float 0.01..0.1",
            "equal_variance?|pooled|assume_equal_var": "flag",
        },
        (
            "Run a t-test on the samples {sample_a} and {sample_b}[ at a significance level of "
            "{alpha}].",
            "Is the mean of {sample_a} different from the mean of {sample_b}[? Take alpha {alpha}]",
            "Group one measured {sample_a}, group two {sample_b}. Is the gap more than chance"
            "[, {equal_variance=true|assuming equal variances}]?",
            "I gave fertilizer to some pots and got {sample_a}; the pots without gave {sample_b}. "
            "Can I claim that it works[, alpha being {alpha}]?",
            "Please compare two means. The first sample is {sample_a} and the second sample is "
            "{sample_b}[, {equal_variance=true|with pooled variance}].",
            "ttest: {sample_a} vs {sample_b}[, alpha {alpha}]",
            "do {sample_a} and {sample_b} come from populations with the same average[, "
            "{equal_variance=true|same spread assumed}]",
            "Test the second group, {sample_b}, against the first, which is {sample_a}"
            "[; significance level {alpha}].",
            "Reviewer 2 asks whether our difference is real. Before: {sample_a}. Independent "
            "second group: {sample_b}.",
        ),
        {"t_value": "float -6..6", "p_value": "float 0..1 4"},
        (
            "t is {t_value} with p = {p_value}.",
            "The test gives a p-value of {p_value} (t = {t_value}).",
        ),
    ),
    Entry(
        "chi_square_independence|chi_square_test|test_association|categorical_independence",
        "Test if two categorical columns are independent.|Chi-square test of a contingency table"
        "|Checks association between first_column and second_column of a table",
        {
            "table|dataset|data": _TABLES,
            "first_column|variable_a|row_variable": _GROUPS,
            "second_column|variable_b|column_variable": "pick preferred_brand; complaint; vote; "
            "payment_method; recovered; shift; newsletter; severity; favorite_subject; returned",
            "alpha?|significance|level": "float 0.01..0.1",
        },
        (
            "Run a chi-square test of {first_column} against {second_column} in {table}[ with "
            "alpha {alpha}].",
            "Does {second_column} depend on {first_column}? The records are in {table}.",
            "In {table}, are {first_column} and {second_column} related[ at the {alpha} level]?",
            "Please test for independence. The first column is {first_column}, the second column "
            "is {second_column}, and the table is {table}.",
            "{table}: any link between {first_column} (first) and {second_column} (second)?",
            "I have a hunch that {second_column} has to do with {first_column}. Could you check "
            "that statistically with {table}[, significance {alpha}]?",
            "is it just chance that {first_column} goes along with {second_column} in {table}",
            "With the contingency of {first_column} by {second_column} from {table}, tell me "
            "whether the two are associated[; alpha = {alpha}].",
            "For my thesis I must show that {first_column} has no bearing on {second_column}. "
            "Data file {table}[, alpha {alpha}].",
        ),
        {"chi_square": "float 0..40", "p_value": "float 0..1 4"},
        (
            "Chi-square is {chi_square}, p = {p_value}.",
            "With a p-value of {p_value} (chi-square {chi_square}) that is the answer.",
        ),
    ),
    Entry(
        "proportion_test|compare_conversion_rates|two_proportion_z|ab_significance",
        "Compare two proportions.|Is the rate of success of group A different from that of B?"
        "|Two-proportion z-test from successes and trials of each group",
        {
            "successes_a|conversions_a|hits_a": "int 20..400",
            "trials_a|total_a|n_a": "int 500..4000",
            "successes_b|conversions_b|hits_b": "int 20..400",
            "trials_b|total_b|n_b": "int 500..4000",
            "one_sided?|directional|one_tailed": "flag",
        },
        (
            "Group A had {successes_a} successes in {trials_a} trials and group B had "
            "{successes_b} successes in {trials_b} trials. Do the proportions differ"
            "[, {one_sided=true|tested one-sided}]?",
            "Version B sold {successes_b} times to {trials_b} people, version A {successes_a} "
            "times to {trials_a}. Is that significant?",
            "A: {successes_a}/{trials_a}, B: {successes_b}/{trials_b}. real or noise?",
            "Of {trials_a} people on page A {successes_a} signed up; of {trials_b} on page B it "
            "was {successes_b}. Which one is truly better, or can't we tell?",
            "{successes_b} out of {trials_b} seedlings in bed B came up. In bed A it was "
            "{successes_a} out of {trials_a}. Is the difference statistically sound[ "
            "({one_sided=true|one-tailed})]?",
            "Please run a two-proportion test with {trials_a} trials and {successes_a} hits in A, "
            "and {trials_b} trials and {successes_b} hits in B.",
            "We changed the button. Old one (A): {successes_a} clicks from {trials_a} views. New "
            "one (B): {successes_b} clicks from {trials_b} views. Was it worth it[, "
            "{one_sided=true|one direction only}]?",
            "n_a {trials_a} n_b {trials_b} hits a {successes_a} hits b {successes_b}, z-test",
        ),
        {"z_value": "float -5..5", "p_value": "float 0..1 4"},
        (
            "z is {z_value} and the p-value {p_value}.",
            "The two rates give p = {p_value} (z = {z_value}).",
        ),
    ),
    Entry(
        "one_way_anova|anova|compare_group_means|variance_analysis",
        "Test whether several groups share one mean.|One-way analysis of variance"
        "|response is the measured column, factor the column that forms the groups",
        {
            "table|dataset|data_file": _TABLES,
            "response|response_column|dependent_variable": _NUMERIC,
            "factor|factor_column|grouping": _GROUPS,
            "alpha?|significance_level|level": "float 0.01..0.1",
            "post_hoc?|pairwise|with_tukey": "flag",
        },
        (
            "Run a one-way ANOVA on {table} with {response} as the response and {factor} as the "
            "factor[, alpha {alpha}].",
            "Does {response} differ between the levels of {factor} in {table}[, and "
            "{post_hoc=true|which pairs differ}]?",
            "{table}: {response} by {factor}, analysis of variance please[, "
            "{post_hoc=true|with pairwise comparisons}]",
            "I want to know if the factor {factor} matters for the response {response}. Use "
            "{table}[ at a significance level of {alpha}].",
            "anova {response} ~ {factor}, {table}",
            "There are more than two groups of {factor}, so no t-test. Compare their average "
            "{response} all at once, from {table}[, level {alpha}].",
            "The factor is {factor}, the dependent variable is {response}, the data set is "
            "{table}. Are the group means equal[? Please {post_hoc=true|add a Tukey test}]",
            "Is {factor} a source of variation in {response}? Look into {table}.",
            "My professor wants an F value for {response} across {factor}, data {table}",
        ),
        {"f_value": "float 0..30", "p_value": "float 0..1 4"},
        (
            "F is {f_value} with p = {p_value}.",
            "The analysis of {response} by {factor} gives F = {f_value}, p = {p_value}.",
        ),
    ),
    Entry(
        "t_test_sample_size|power_analysis|participants_per_group|stats_power_group_size",
        "Participants needed per group to detect an effect.|Power analysis for two groups"
        "|effect_size is in standard deviations; power is the chance to find the effect",
        {
            "effect_size|cohens_d|expected_effect": "float 0.2..1.2",
            "power|desired_power|test_power": "float 0.7..0.95",
            "alpha|significance_level|type_one_error": "float 0.01..0.1",
            "dropout_percent?|expected_dropout|attrition": "int 5..30",
        },
        (
            "How many participants per group do I need to detect an effect size of {effect_size} "
            "with a power of {power} at an alpha of {alpha}[, expecting a dropout of "
            "{dropout_percent} percent]?",
            "With alpha {alpha} and power {power}, how big must each arm of the study be for an "
            "effect of {effect_size}[? About {dropout_percent} percent will quit]",
            "We are planning a trial. The expected effect is {effect_size} standard deviations, we "
            "want {power} power and allow a false alarm rate of {alpha}. How many people?",
            "d = {effect_size}, alpha = {alpha}, power = {power}: n per group",
            "power {power} effect {effect_size} significance {alpha}[ dropout {dropout_percent}%]",
            "The ethics board asks why we want so many mice. Work out the minimum for an effect of "
            "{effect_size}, significance level {alpha}, power {power}.",
            "At a significance level of {alpha}, what group size gives us a {power} chance to see "
            "a difference of {effect_size} SD?",
            "Please do a power analysis: power {power}, alpha {alpha}, Cohen's d {effect_size}"
            "[, attrition {dropout_percent} percent].",
            "I wonder whether my class is large enough. Effect size {effect_size}, desired power "
            "{power}, alpha {alpha} - what would be needed?",
        ),
        {"group_size": "int 12..500"},
        (
            "You need {group_size} participants in each group.",
            "Each group should have {group_size} people.",
        ),
    ),
    Entry(
        "bootstrap_interval|bootstrap|resampling_interval|stats_bootstrap_ci",
        "Bootstrap interval of a statistic.|Resample a list of values to see how sure we can be"
        "|n_resamples is the number of draws, confidence_percent the width of the interval",
        {
            "values|data|observations": "list float 1..90",
            "n_resamples|draws|iterations": "int 500..9000",
            "confidence_percent?|confidence|coverage": "int 80..99",
            "statistic?|estimator|measure": "enum mean, median, standard_deviation",
            "seed?|random_state|rng_seed": "int 0..999",
        },
        (
            "Bootstrap the values {values} with {n_resamples} resamples[ for a {confidence_percent}"
            " percent interval][ of the {statistic}].",
            "I have only {values}. Resample them {n_resamples} times and tell me the plausible "
            "range[ of the {statistic}].",
            "{n_resamples} bootstrap draws from {values}[, {confidence_percent}% confidence]"
            "[, seed {seed}]",
            "How uncertain is the result for {values}? Please redraw {n_resamples} times[ and "
            "report the {statistic}].",
            "Give me a bootstrap interval. The data are {values}, the number of resamples is "
            "{n_resamples}[ and the random seed is {seed}].",
            "bounds for {values} by drawing with replacement {n_resamples} times[, "
            "{confidence_percent} percent]",
            "The sample is tiny and skewed: {values}. No formulas, just pull new samples out of it "
            "{n_resamples} times and see.",
            "using {n_resamples} iterations, get me the lower and upper end for {values}[, "
            "statistic: {statistic}][, coverage {confidence_percent} percent]",
        ),
        {"lower": "float 1..40", "upper": "float 41..90"},
        (
            "The interval runs from {lower} to {upper}.",
            "Between {lower} and {upper}, by the bootstrap.",
        ),
    ),
    Entry(
        "rank_correlation|spearman_correlation|monotone_association|stats_rank_corr",
        "Rank correlation of two lists.|How well do two rankings agree?"
        "|Spearman's rho or Kendall's tau of paired values",
        {
            "x_values|first_ranks|x": "list int 1..30",
            "y_values|second_ranks|y": "list int 1..30",
            "method|coefficient|kind": "enum spearman, kendall",
        },
        (
            "Compute the {method} rank correlation between the x values {x_values} and the y "
            "values {y_values}.",
            "One judge gave {x_values} (x), the other {y_values} (y). How far do their orders "
            "agree? Take {method}.",
            "{method}: {x_values} against {y_values}",
            "y is {y_values}, x is {x_values}. Do they rise and fall together? I'd like {method}.",
            "Please compare the ranking {x_values} with the second ranking {y_values} by the "
            "method {method}.",
            "Is there a monotone relation from {x_values} to {y_values}, measured by {method}?",
            "my data are ordinal so no Pearson. x {x_values}, y {y_values}, coefficient {method}",
            "Two critics scored the same plays, the first {x_values} and the second {y_values}. "
            "{method} will show whether they see eye to eye.",
            "Use {method} on the pairs formed from {x_values} and {y_values}.",
        ),
        {"coefficient": "float -1..1"},
        (
            "The {method} coefficient is {coefficient}.",
            "They agree with a rank correlation of {coefficient}.",
        ),
    ),
    Entry(
        "train_neural_network|fit_network|neural_net_train|ml_train_network",
        "Train a neural network on a dataset.|Fit a network to predict the target column"
        "|training holds the epochs and the learning rate",
        {
            "dataset|training_data|table": _TABLES,
            "target_column|label|target": _TARGETS,
            "training|hyperparameters|settings": {
                "epochs|n_epochs": "int 3..200",
                "learning_rate|lr": "float 0.0001..0.1 4",
            },
            "batch_size?|batch|samples_per_batch": "int 8..256",
            "hidden_layers?|layer_sizes|units": "list int 16..256",
            "seed?|random_seed|random_state": "int 0..999",
        },
        (
            "Train a neural network on {dataset} to predict {target_column} for {training.epochs} "
            "epochs with a learning rate of {training.learning_rate}[ and a batch size of "
            "{batch_size}].",
            "With a learning rate of {training.learning_rate}, fit a network to {dataset}. The "
            "target is {target_column}, the number of epochs {training.epochs}[, the seed {seed}].",
            "{target_column} from {dataset}, {training.epochs} epochs, lr {training.learning_rate}"
            "[, batch {batch_size}][, seed {seed}]",
            "I'd like a net that learns {target_column}. Let it go over {dataset} "
            "{training.epochs} times at a rate of {training.learning_rate}[, hidden layers of "
            "{hidden_layers} units].",
            "Please teach a model to tell {target_column}, using {dataset}. Epochs: "
            "{training.epochs}. Learning rate: {training.learning_rate}.[ Layers: "
            "{hidden_layers}.]",
            "lr={training.learning_rate} epochs={training.epochs} data={dataset} "
            "target={target_column}[ batch_size={batch_size}]",
            "My last attempt diverged, so this time a gentle rate of {training.learning_rate}, "
            "{training.epochs} passes over {dataset}, label {target_column}[ and layers with "
            "{hidden_layers} neurons].",
            "could you set off a deep learning run on {dataset} predicting {target_column}, "
            "{training.epochs} rounds, step size {training.learning_rate}",
            "Use {dataset} to train for {target_column}; {training.epochs} epochs should be plenty "
            "at {training.learning_rate} learning rate[, and fix the seed to {seed}].",
        ),
        {"run_id": "id", "validation_accuracy": "float 0.5..0.99"},
        (
            "Run {run_id} is through with a validation accuracy of {validation_accuracy}.",
            "The network reached {validation_accuracy} on validation (run {run_id}).",
        ),
    ),
    Entry(
        "train_random_forest|fit_forest|forest_fit|ml_tree_ensemble",
        "Fit a forest of decision trees.|Train a random forest for a target column"
        "|n_trees is the number of trees, max_depth how deep each may grow",
        {
            "dataset|table|train_file": _TABLES,
            "target|target_column|outcome": _TARGETS,
            "n_trees|num_trees|n_estimators": "int 50..900",
            "max_depth|depth|tree_depth": "int 2..30",
            "min_samples_leaf?|leaf_size|min_leaf": "int 1..50",
            "class_weights?|balance_classes|balanced": "flag",
        },
        (
            "Fit a random forest with {n_trees} trees of depth at most {max_depth} to {dataset}, "
            "with {target} as the target[ and at least {min_samples_leaf} samples per leaf].",
            "{n_trees} trees, no deeper than {max_depth}, to predict {target} from {dataset}"
            "[, {class_weights=true|balanced classes}].",
            "Please train a forest for {target}. The data is {dataset}, the maximum depth "
            "{max_depth} and the number of trees {n_trees}.",
            "grow {n_trees} trees on {dataset} for {target}, max depth {max_depth}[, leaf size "
            "{min_samples_leaf}]",
            "I'd rather avoid neural things. An ensemble of decision trees for {target} would do: "
            "depth {max_depth}, {n_trees} of them, learned from {dataset}.",
            "Limit the depth to {max_depth} and take {n_trees} estimators; {dataset}; label "
            "{target}[; {class_weights=true|weight the rare class up}].",
            "What accuracy do we get on {target} if {n_trees} trees with {max_depth} levels each "
            "vote? Learn from {dataset}[, no leaf smaller than {min_samples_leaf}].",
            "{dataset} -> {target}: forest, {max_depth} deep, {n_trees} wide",
            "The team agreed on bagged trees for {dataset}. Predict {target}, allow {max_depth} "
            "splits from top to bottom and build {n_trees} trees.",
        ),
        {"model_id": "id", "oob_accuracy": "float 0.5..0.99"},
        (
            "The forest {model_id} has an out-of-bag accuracy of {oob_accuracy}.",
            "I trained {model_id}; it is right with a share of {oob_accuracy} out of bag.",
        ),
    ),
    Entry(
        "fine_tune_model|finetune_language_model|adapt_base_model|llm_finetune_job",
        "Fine-tune a language model on examples.|Adapt a pretrained text model to a task"
        "|Starts from base_model; adapter_rank trains a small adapter only",
        {
            "base_model|pretrained_model|checkpoint": "pick tiny-lm-125m; bert-base; t5-small; "
            "polyglot-1b; roberta-large; gecko-3b; distil-lm; legal-bert; scribe-7b; mt5-base; "
            "nano-chat; clinical-lm",
            "training_file|examples_file|train_data": "pick faq_pairs.jsonl; "
            "tickets.jsonl; poems.jsonl; chats_clean.jsonl; recipes_qa.jsonl; contracts.jsonl; "
            "notes_icd.jsonl; intents.csv; summaries.jsonl; tutor_dialogs.jsonl",
            "epochs|num_epochs|passes": "int 1..12",
            "learning_rate?|lr|step_size": "float 0.0001..0.01 4",
            "adapter_rank?|lora_rank|adapter_size": "int 4..64",
            "validation_file?|eval_data|dev_file": "pick dev.jsonl; heldout_pairs.jsonl; val.csv; "
            "check_set.jsonl; eval_2024.jsonl",
        },
        (
            "Fine-tune {base_model} on {training_file} for {epochs} epochs[ with a learning rate "
            "of {learning_rate}][ and an adapter rank of {adapter_rank}].",
            "Start from {base_model}, show it {training_file} {epochs} times[, and validate on "
            "{validation_file}].",
            "{training_file} is ready. Adapt {base_model} to it, {epochs} epochs[, lr "
            "{learning_rate}].",
            "finetune {base_model} / {training_file} / {epochs} ep[ / rank {adapter_rank}]",
            "Please tune the base model {base_model}. The training file is {training_file}"
            "[, the validation file is {validation_file}] and the number of epochs is {epochs}.",
            "The chatbot still sounds like an encyclopedia. Could you specialise {base_model} with "
            "our examples in {training_file}, over {epochs} epochs[, only a rank {adapter_rank} "
            "adapter]?",
            "{epochs} passes over {training_file}, beginning with the weights of {base_model}"
            "[; learning rate {learning_rate}]",
            "I'd love to see {base_model} talk the way {training_file} does. {epochs} epochs ought "
            "to be enough[; measure it with {validation_file}].",
            "for {epochs} epochs, teach {base_model} what is in {training_file}[ using "
            "{learning_rate} as the step size]",
        ),
        {"job_id": "id", "estimated_minutes": "int 4..600"},
        (
            "Job {job_id} has started and takes about {estimated_minutes} minutes.",
            "The tuning of {base_model} runs as {job_id}, {estimated_minutes} minutes or so.",
        ),
    ),
    Entry(
        "evaluate_model|model_evaluation|score_model|ml_test_metrics",
        "Score a trained model on a test set.|Compute a metric of a model on held-back data"
        "|threshold turns probabilities into decisions",
        {
            "model_id|model|model_name": _MODELS,
            "test_set|test_data|eval_dataset": _TABLES,
            "metric|measure|score_type": "enum accuracy, precision, recall, f1, auc, log_loss",
            "threshold?|decision_threshold|probability_threshold": "float 0.1..0.9",
        },
        (
            "Evaluate the model {model_id} on the test set {test_set} with the metric {metric}"
            "[ at a threshold of {threshold}].",
            "What {metric} does {model_id} reach on {test_set}?",
            "{model_id}, {test_set}, {metric}[, cut at {threshold}]",
            "How well does {model_id} do with data it has never seen? Take {test_set} and tell me "
            "the {metric}.",
            "Before we ship {model_id}, I'd like to know its {metric} on {test_set}[, calling "
            "everything above {threshold} positive].",
            "On {test_set}, compute the {metric} of {model_id}.",
            "is {model_id} any good? {metric} please, {test_set} is the exam",
            "Please report the {metric}: predictions by {model_id}, truth from {test_set}[, "
            "decision threshold {threshold}].",
            "Our customer wants one number in the contract, namely the {metric} that {model_id} "
            "gets with {test_set}.",
            "check {model_id} against {test_set}[ with a threshold of {threshold}], {metric}",
        ),
        {"score": "float 0.3..0.99"},
        (
            "The {metric} of {model_id} on {test_set} is {score}.",
            "{model_id} scores {score} ({metric}).",
        ),
    ),
    Entry(
        "cross_validate|k_fold_validation|crossval_score|ml_cross_validation",
        "Cross-validate a kind of model.|Estimate how well an algorithm generalises, fold by fold"
        "|n_folds parts take turns as the test; repeats runs it all several times",
        {
            "algorithm|model_type|estimator": "enum logistic_regression, decision_tree, "
            "nearest_neighbors, support_vector_machine, naive_bayes",
            "dataset|table|data_name": _TABLES,
            "target|target_column|label_column": _TARGETS,
            "n_folds|folds|k": "int 3..15",
            "repeats?|n_repeats|repetitions": "int 2..20",
            "stratified?|stratify|keep_class_balance": "flag",
        },
        (
            "Cross-validate a {algorithm} on {dataset} with {n_folds} folds, predicting {target}"
            "[, with {repeats} repeats].",
            "Using {n_folds} folds, how well does {algorithm} predict {target} from {dataset}"
            "[? Make it {stratified=true|stratified}]",
            "{dataset}, label {target}, {algorithm}, k = {n_folds}[, repeated {repeats} times]",
            "I don't have enough data for a separate test. Rotate through {n_folds} parts of "
            "{dataset} and score a {algorithm} for {target}.",
            "Would a {algorithm} be a sensible choice for {target} in {dataset}? Try it in "
            "{n_folds} folds[, {repeats} repeats][, {stratified=true|keeping the class balance}].",
            "Please run {n_folds}-fold validation; the target is {target}, the data {dataset}, the "
            "model type {algorithm}.",
            "{algorithm} for {target}: average score over {n_folds} splits of {dataset}",
            "My thesis committee wants an honest estimate. Algorithm {algorithm}, dataset "
            "{dataset}, outcome {target}, number of folds {n_folds}[, {stratified=true|stratified "
            "folds}].",
            "split {dataset} into {n_folds} and let each part be the test once, {algorithm}, "
            "{target}",
        ),
        {"mean_score": "float 0.5..0.98", "spread": "float 0.01..0.1"},
        (
            "The mean score is {mean_score} with a spread of {spread}.",
            "Over {n_folds} folds it reaches {mean_score}, plus or minus {spread}.",
        ),
    ),
    Entry(
        "tune_hyperparameter|hyperparameter_search|search_best_setting|ml_tuning_sweep",
        "Search the best value of a training setting.|Try values of a hyperparameter in a range"
        "|search_range bounds the values, n_trials says how many are tried",
        {
            "model_name|model|model_id": _MODELS,
            "parameter_name|hyperparameter|setting": "enum learning_rate, dropout, weight_decay, "
            "temperature, momentum",
            "search_range|bounds|interval": {
                "minimum|low": "float 0.001..0.09 3",
                "maximum|high": "float 0.1..0.9 2",
            },
            "n_trials|max_trials|budget": "int 5..120",
            "strategy?|search_method|sampler": "enum grid, random, bayesian",
        },
        (
            "Tune the {parameter_name} of {model_name} between a minimum of {search_range.minimum} "
            "and a maximum of {search_range.maximum} in {n_trials} trials[ with {strategy} "
            "search].",
            "Try {n_trials} values of {parameter_name} from {search_range.minimum} up to "
            "{search_range.maximum} for {model_name}.",
            "{model_name}: which {parameter_name} is best? Stay below {search_range.maximum} and "
            "above {search_range.minimum}, {n_trials} attempts[, {strategy} sampling].",
            "sweep {parameter_name} {search_range.minimum}..{search_range.maximum}, {model_name}, "
            "{n_trials} trials",
            "I have the cluster for tonight, so {n_trials} runs are fine. Vary the "
            "{parameter_name} of {model_name} between {search_range.minimum} and "
            "{search_range.maximum}[, {strategy}].",
            "Please find a good setting for {model_name}. Parameter: {parameter_name}. Upper bound "
            "{search_range.maximum}, lower bound {search_range.minimum}, {n_trials} trials.",
            "At most {n_trials} experiments, please: what should {parameter_name} be in "
            "{model_name}, somewhere from {search_range.minimum} to {search_range.maximum}?",
            "optimise {model_name} over {parameter_name} (max {search_range.maximum}, min "
            "{search_range.minimum}), stop after {n_trials}[, use {strategy}]",
        ),
        {"best_value": "float 0.001..0.9 3", "best_score": "float 0.5..0.99"},
        (
            "The best {parameter_name} is {best_value}, with a score of {best_score}.",
            "{best_value} works best and scores {best_score}.",
        ),
    ),
    Entry(
        "predict_house_price|home_value_model|house_price_model|predict_property_value",
        "Predict the price of a house from its features.|Apply the house price model to one home"
        "|home describes the house; with_interval adds the range of the prediction",
        {
            "home|features|property": {
                "floor_area|area_m2": "int 40..320",
                "bedrooms|bedroom_count": "int 1..7",
                "build_year|year_built": "int 1900..2023",
            },
            "plot_area?|land_m2|lot_size": "int 350..2500",
            "city|location|town": "place",
            "with_interval?|include_range|prediction_interval": "flag",
        },
        (
            "Predict the price of a house in {city} with a floor area of {home.floor_area} square "
            "meters and {home.bedrooms} bedrooms, built in {home.build_year}[, on a plot of "
            "{plot_area} square meters].",
            "What would a {home.bedrooms}-bedroom place from {home.build_year} fetch in {city}? It "
            "has {home.floor_area} m2[ and stands on {plot_area} m2 of land].",
            "{city}, {home.floor_area} sqm, {home.bedrooms} bedrooms, year {home.build_year}",
            "My aunt is selling up. Built {home.build_year}, {home.bedrooms} bedrooms, "
            "{home.floor_area} square meters inside, in {city}. What does the model say"
            "[, {with_interval=true|with a range}]?",
            "Run the valuation for a home in {city}: build year {home.build_year}, floor area "
            "{home.floor_area}, bedrooms {home.bedrooms}[, plot area {plot_area}].",
            "In {city} someone offers {home.floor_area} m2 with {home.bedrooms} rooms to sleep in. "
            "It dates from {home.build_year}. What is it worth by our estimate?",
            "estimate: {home.build_year} house, {home.bedrooms} bed, {home.floor_area} m2, {city}"
            "[, {with_interval=true|give the uncertainty too}]",
            "Could you work out what I might ask for my house? {home.bedrooms} bedrooms, "
            "{home.floor_area} square meters, finished in {home.build_year}, located in {city}.",
        ),
        {"predicted_price": "int 60000..1500000"},
        (
            "The model predicts {predicted_price} for that house.",
            "About {predicted_price}, going by the model.",
        ),
    ),
    Entry(
        "classification_scores|confusion_matrix_metrics|precision_recall|metrics_from_counts",
        "Precision and recall from counts of hits and misses.|Scores of a confusion matrix"
        "|Takes true positives, false positives and false negatives",
        {
            "true_positives|tp|hits": "int 10..900",
            "false_positives|fp|false_alarms": "int 1..300",
            "false_negatives|fn|misses": "int 1..300",
            "beta?|f_beta|recall_weight": "float 0.5..3 1",
        },
        (
            "What are precision and recall with {true_positives} true positives, {false_positives} "
            "false positives and {false_negatives} false negatives[, and F with beta {beta}]?",
            "Our filter caught {true_positives} spam mails, missed {false_negatives} and wrongly "
            "flagged {false_positives} good ones. How good is that?",
            "fn {false_negatives}, fp {false_positives}, tp {true_positives}[, beta {beta}]",
            "The detector raised {false_positives} false alarms, overlooked {false_negatives} "
            "defects and found {true_positives}. Put that into precision and recall.",
            "{true_positives} correct hits / {false_negatives} misses / {false_positives} false "
            "alarms - score it please",
            "In a screening, {false_negatives} ill people were sent home, {true_positives} were "
            "rightly called back and {false_positives} were called back for nothing. Which scores "
            "follow[ if beta is {beta}]?",
            "Compute the scores of a classifier: false negatives {false_negatives}, true positives "
            "{true_positives}, false positives {false_positives}.",
            "I counted by hand last night. Right finds: {true_positives}. Wrong finds: "
            "{false_positives}. Not found: {false_negatives}.",
        ),
        {"precision": "float 0.2..1", "recall": "float 0.2..1"},
        (
            "Precision is {precision} and recall {recall}.",
            "That makes a precision of {precision} at a recall of {recall}.",
        ),
    ),
    Entry(
        "learning_rate_at_step|lr_schedule|warmup_schedule_value|scheduled_learning_rate",
        "Learning rate at a step of a schedule.|Value of a warmup and decay schedule"
        "|Rises for warmup_steps to peak_rate, then falls until total_steps",
        {
            "step|current_step|at_step": "int 10..90000",
            "peak_rate|max_lr|base_lr": "float 0.0001..0.01 4",
            "warmup_steps|warmup|ramp_steps": "int 100..4000",
            "total_steps|max_steps|schedule_length": "int 10000..100000",
            "decay?|decay_type|shape": "enum cosine, linear, constant",
        },
        (
            "What is the learning rate at step {step} of a schedule with a peak rate of "
            "{peak_rate}, {warmup_steps} warmup steps and {total_steps} total steps[, with "
            "{decay} decay]?",
            "A run of {total_steps} steps warms up for {warmup_steps} to a peak of {peak_rate}. "
            "Which rate applies in step {step}[, {decay} decay]?",
            "We are at step {step} out of {total_steps}. The warmup took {warmup_steps} steps and "
            "the maximum is {peak_rate}; so what is the rate right now?",
            "peak {peak_rate}, warmup {warmup_steps}, total {total_steps}, step {step}[, {decay}]",
            "Please evaluate the schedule: total steps {total_steps}, warmup steps {warmup_steps}, "
            "peak {peak_rate}, current step {step}[, decay type {decay}].",
            "After {step} updates, how fast is my model still learning? {warmup_steps} updates of "
            "warmup, peak {peak_rate}, and the whole thing ends at {total_steps}.",
            "The log is gone. With {peak_rate} at the top, {total_steps} steps in all and a ramp "
            "of {warmup_steps}, tell me the value for step {step}[ on a {decay} curve].",
            "lr(step={step}) for max_lr={peak_rate} warmup={warmup_steps} max_steps={total_steps}",
        ),
        {"learning_rate": "float 0.0001..0.01 5"},
        (
            "At step {step} the learning rate is {learning_rate}.",
            "It stands at {learning_rate}.",
        ),
    ),
    Entry(
        "list_training_runs|find_experiments|experiment_runs|ml_run_search",
        "List training runs of an experiment.|Find runs whose score is high enough"
        "|min_score filters, max_results limits, started_after sets the oldest day",
        {
            "experiment_name|experiment|project": "pick baseline; dropout-study; big-batch; "
            "vision-q2; tokenizer-swap; ablation-7; night-shift; small-data; warm-restarts; "
            "augmentations; reward-model; distillation; width-vs-depth",
            "min_score|score_above|minimum_metric": "float 0.5..0.95",
            "max_results?|limit|top_n": "int 3..50",
            "started_after?|since|from_date": "date",
            "user?|run_by|created_by": "person",
        },
        (
            "List the runs of the experiment {experiment_name} with a score of at least "
            "{min_score}[, no more than {max_results} of them][, started after {started_after}].",
            "Which attempts in {experiment_name} got better than {min_score}[? Only those by "
            "{user}]",
            "{experiment_name}, score >= {min_score}[, top {max_results}]",
            "Did anything in {experiment_name} beat {min_score}[ since {started_after}]?",
            "Please search our training history: experiment {experiment_name}, minimum score "
            "{min_score}[, maximum {max_results} results][, run by {user}].",
            "I'm writing the weekly report. Show what we tried under {experiment_name}, but hide "
            "all below {min_score}[ and stop at {max_results} entries].",
            "everything from {min_score} upward in {experiment_name}[ that {user} launched]",
            "Let me look at the successful trainings of {experiment_name}[ after {started_after}]; "
            "successful means {min_score} or more.",
            "runs {experiment_name} min {min_score}[ since {started_after}][ limit {max_results}]",
        ),
        {"run_id": "id", "best_score": "float 0.5..0.99"},
        (
            "The best run is {run_id} with {best_score}.",
            "{run_id} leads the list at {best_score}.",
        ),
    ),
    Entry(
        "resume_training|continue_run|training_resume|restart_from_checkpoint",
        "Continue an interrupted training run.|Resume a run from a saved checkpoint"
        "|Starts at checkpoint_step and trains for extra_steps more",
        {
            "run_id|training_run|run": "id",
            "checkpoint_step|from_step|resume_step": "int 500..40000",
            "extra_steps|additional_steps|train_for": "int 500..40000",
            "learning_rate?|new_lr|lr": "float 0.0001..0.01 4",
        },
        (
            "Resume the training run {run_id} from the checkpoint at step {checkpoint_step} for "
            "{extra_steps} more steps[ with a learning rate of {learning_rate}].",
            "{run_id} died in the night. Pick it up at step {checkpoint_step} and give it another "
            "{extra_steps} steps.",
            "Another {extra_steps} steps for {run_id}, please, starting with what was saved at "
            "{checkpoint_step}[; lower the rate to {learning_rate}].",
            "continue {run_id} @ {checkpoint_step}, +{extra_steps}[, lr {learning_rate}]",
            "The power cut killed {run_id}. We still have the weights of step {checkpoint_step}; "
            "could you go on from there for {extra_steps} steps?",
            "Let {run_id} train {extra_steps} steps longer. The last good checkpoint is "
            "{checkpoint_step}[ and the new learning rate is {learning_rate}].",
            "From step {checkpoint_step} on, keep training {run_id}, additional steps: "
            "{extra_steps}.",
            "I think {run_id} was stopped too early, it should get {extra_steps} more updates on "
            "top of checkpoint {checkpoint_step}",
        ),
        {"final_step": "int 1000..80000"},
        (
            "{run_id} is running again and will end at step {final_step}.",
            "Resumed; the last step will be {final_step}.",
        ),
    ),
    Entry(
        "deploy_model|serve_model|model_endpoint_create|publish_model_api",
        "Put a model behind an endpoint.|Serve a trained model under a name"
        "|replicas copies share the load, timeout_seconds ends slow requests",
        {
            "model_id|model|model_name": _MODELS,
            "endpoint_name|endpoint|service_name": "pick score-live; predict-eu; churn-api; "
            "triage; internal-demo; risk-batch; plant-app; partner-feed; beta-ranker; sandbox",
            "replicas|replica_count|copies": "int 2..12",
            "timeout_seconds?|request_timeout|max_seconds": "int 2..90",
            "use_gpu?|gpu|accelerated": "flag",
        },
        (
            "Deploy the model {model_id} to the endpoint {endpoint_name} with {replicas} replicas"
            "[ and a timeout of {timeout_seconds} seconds][, {use_gpu=true|on a GPU}].",
            "We want to call {model_id} over the network. Name it {endpoint_name}, {replicas} "
            "copies[, {use_gpu=true|with GPU}].",
            "{endpoint_name} should serve {model_id} from now on, {replicas} replicas.",
            "Please make {model_id} available as {endpoint_name}. The replica count is {replicas}"
            "[ and requests time out after {timeout_seconds} seconds].",
            "{model_id} -> {endpoint_name} x{replicas}[, {timeout_seconds} s timeout]",
            "The app people are waiting for {model_id}. Get it up under {endpoint_name}; "
            "{replicas} instances can handle the traffic[, {use_gpu=true|they need a graphics "
            "card}].",
            "with {replicas} replicas, put {model_id} live at {endpoint_name}",
            "I'd be happy if {endpoint_name} answered by tonight, with {model_id} behind it in "
            "{replicas} copies[, giving up after {timeout_seconds} seconds].",
            "serve {model_id}, endpoint {endpoint_name}, replicas {replicas}[, {use_gpu=true|gpu}]",
        ),
        {"endpoint_url": "url"},
        (
            "{model_id} answers at {endpoint_url}.",
            "The endpoint {endpoint_name} is live: {endpoint_url}.",
        ),
    ),
    Entry(
        "embed_text|text_embedding|vectorize_sentence|nlp_embed",
        "Turn a text into an embedding vector.|Get the vector of a sentence"
        "|dimensions is the length of the vector; normalize scales it to length one",
        {
            "text|sentence|input_text": "pick the delivery came two days late; how do I reset my "
            "router; a warm coat for rainy days; symptoms of iron deficiency; best pasta in town; "
            "the meeting was moved to Friday; noise from the upstairs flat; quiet place to read; "
            "battery drains overnight; vegetarian recipes with lentils; my card was charged twice",
            "dimensions|dims|vector_size": "int 64..1024",
            "model?|embedding_model|encoder": "pick mini-embed; gte-small; sbert-base; e5-large; "
            "polyvec; nomad-2; wordfield",
            "normalize?|unit_length|normalized": "flag",
        },
        (
            'Embed the text "{text}" in {dimensions} dimensions[ with the model {model}].',
            "I need the vector for '{text}', {dimensions} numbers long[, "
            "{normalize=true|normalized}].",
            '"{text}" as a {dimensions}-dimensional embedding please[, model {model}]',
            'Could you turn "{text}" into coordinates our search can use? The index has '
            "{dimensions} dimensions[ and was built with {model}].",
            'vectorize "{text}", dims {dimensions}[, {normalize=true|unit length}]',
            "With {dimensions} as the vector size, encode the sentence '{text}'[ using {model}].",
            "What does '{text}' look like as numbers? {dimensions} of them[; "
            "{normalize=true|scale to length one}].",
            "embedding size {dimensions}: {text}",
            "Please compute the representation of this sentence: {text}. It should have "
            "{dimensions} entries[ and come from {model}].",
        ),
        {"vector_id": "id"},
        (
            "The embedding is stored as {vector_id}.",
            "{vector_id} holds the {dimensions} numbers for that text.",
        ),
    ),
    Entry(
        "semantic_search|vector_search|nearest_documents|find_similar_passages",
        "Find passages close in meaning to a query.|Search a vector index"
        "|top_k is the number of hits, min_similarity drops weak ones",
        {
            "query|search_text|question": "pick refund after 30 days; side effects of ibuprofen; "
            "how bees find their way; noise complaints at night; parental leave for fathers; "
            "heat pump maintenance; causes of the 1929 crash; sourdough without yeast; "
            "password rules; flood insurance; training puppies; tax on second homes; wolf attacks",
            "index_name|index|collection": "pick help_center; medical_papers; intranet; "
            "news_2020s; legal_cases; recipes; wiki_dump; chat_archive; patents; school_books",
            "top_k|num_results|k": "int 1..40",
            "min_similarity?|score_threshold|minimum_score": "float 0.3..0.9",
            "language?|text_language|in_language": "language",
        },
        (
            'Search the index {index_name} for "{query}" and return the top {top_k} passages'
            "[ with a similarity of at least {min_similarity}].",
            "What does {index_name} say about {query}? The {top_k} closest pieces will do[, in "
            "{language}].",
            "{top_k} passages like '{query}' from {index_name}[, score over {min_similarity}]",
            "Find me {top_k} texts in {index_name} that mean much the same as {query}[, "
            "{language} ones only].",
            "The wording may differ, but somewhere in {index_name} there must be something on "
            "{query}. Fetch {top_k} candidates[ above {min_similarity}].",
            "{query} / {index_name} / k={top_k}",
            "Please look up {query}. The collection is {index_name}, the number of results "
            "{top_k}[ and the minimum similarity {min_similarity}].",
            "My client asked about {query} this morning and I was speechless. Which {top_k} "
            "paragraphs of {index_name} come nearest?",
            'nearest {top_k} neighbours of "{query}" in {index_name}[, language {language}]',
        ),
        {"passage": "sentence", "similarity": "float 0.3..0.99"},
        (
            'The closest passage says "{passage}" (similarity {similarity}).',
            '"{passage}" comes nearest, at {similarity}.',
        ),
    ),
    Entry(
        "cosine_similarity|vector_similarity|angle_between_embeddings|compare_vectors",
        "Cosine similarity of two vectors.|How alike are two embeddings?"
        "|Takes two lists of numbers of one length",
        {
            "vector_a|first_vector|u": "list float -1..1",
            "vector_b|second_vector|v": "list float -1..1",
            "decimals?|precision|round_to": "int 1..6",
        },
        (
            "What is the cosine similarity between {vector_a} and {vector_b}[, rounded to "
            "{decimals} decimals]?",
            "How alike are the vectors {vector_a} and {vector_b}?",
            "vector a = {vector_a}, vector b = {vector_b}, cosine[, {decimals} digits]",
            "Two words got the embeddings {vector_a} and {vector_b}. Do they point the same way?",
            "Second vector: {vector_b}. First vector: {vector_a}. Please compare them by the angle"
            "[ and round to {decimals} places].",
            "is {vector_a} close to {vector_b} in direction",
            "Take {vector_a} as the first and {vector_b} as the second embedding and compute how "
            "similar they are[; {decimals} decimals are enough].",
            "cos({vector_a}; {vector_b})",
        ),
        {"similarity": "float -1..1"},
        ("The cosine similarity is {similarity}.", "They are similar to a degree of {similarity}."),
    ),
    Entry(
        "cluster_rows|kmeans_clustering|k_means|segment_records",
        "Divide the rows of a table into clusters.|k-means on chosen columns"
        "|Forms n_clusters groups from feature_columns; max_iterations bounds the work",
        {
            "dataset|table|data_source": _TABLES,
            "n_clusters|k|cluster_count": "int 2..15",
            "feature_columns|features|columns": "list pick age; income; visits; spend; weight; "
            "height; duration; distance; rating; tenure; clicks; temperature; latitude; longitude",
            "max_iterations?|max_iter|iterations": "int 20..500",
            "seed?|random_state|init_seed": "int 0..999",
            "standardize?|scale_features|normalize": "flag",
        },
        (
            "Cluster the rows of {dataset} into {n_clusters} groups by the features "
            "{feature_columns}[, with at most {max_iterations} iterations].",
            "Which {n_clusters} kinds of customers are hidden in {dataset}? Look at "
            "{feature_columns}[ and {standardize=true|standardize them}].",
            "k = {n_clusters}, {dataset}, columns {feature_columns}[, seed {seed}]",
            "Marketing wants segments. Divide {dataset} up by {feature_columns}; {n_clusters} of "
            "them would fit our campaigns[; seed {seed}].",
            "using {feature_columns}, sort the entries of {dataset} into {n_clusters} natural "
            "groups",
            "Please run k-means with {n_clusters} clusters on {dataset}. The feature columns are "
            "{feature_columns}[, the random seed is {seed}][ and the maximum number of iterations "
            "is {max_iterations}].",
            "I wonder if {dataset} falls apart into {n_clusters} heaps when one only looks at "
            "{feature_columns}[, {standardize=true|all on one scale}]",
            "{feature_columns} of {dataset}: find {n_clusters} clusters[, stop after "
            "{max_iterations} rounds]",
            "No labels, sorry. Still I'd like {dataset} in {n_clusters} piles according to "
            "{feature_columns}.",
        ),
        {"largest_cluster": "int 20..4000", "inertia": "float 1..900"},
        (
            "The largest of the {n_clusters} clusters has {largest_cluster} rows; inertia "
            "{inertia}.",
            "Done with an inertia of {inertia}; the biggest group counts {largest_cluster}.",
        ),
    ),
    Entry(
        "classify_text|text_classification|label_text|nlp_zero_shot_classify",
        "Assign one of the given labels to a text.|Zero-shot text classification"
        "|candidate_labels are the choices; multi_label lets several apply",
        {
            "text|document|input": "pick the parcel arrived broken; I love the new layout; "
            "when does the pool close; my invoice is wrong again; the doctor was very kind; "
            "goal in the last minute; shares fell by six percent; the app keeps logging me out; "
            "rain is expected at the weekend; please delete my account; the soup was cold",
            "candidate_labels|labels|classes": "list pick complaint; praise; question; billing; "
            "sports; politics; weather; technical; health; finance; travel; shipping; food; spam",
            "min_confidence?|threshold|confidence": "float 0.2..0.9",
            "multi_label?|allow_several|multiple": "flag",
        },
        (
            'Classify the text "{text}" with the labels {candidate_labels}[ and a minimum '
            "confidence of {min_confidence}].",
            "Is '{text}' about {candidate_labels}[? {multi_label=true|Several may apply}]",
            '"{text}" - which of {candidate_labels} fits best?',
            "A message came in: {text}. Which drawer does it belong to? We have "
            "{candidate_labels}[; only if you are {min_confidence} sure].",
            "labels {candidate_labels}, text {text}[, threshold {min_confidence}]",
            "Choose among {candidate_labels} for the following text: {text}[. "
            "{multi_label=true|More than one label is fine}].",
            "I'm routing mails. Where should '{text}' go, given the teams {candidate_labels}?",
            "Please assign a category to '{text}'. The candidate labels are {candidate_labels}"
            "[ and anything under {min_confidence} does not count].",
            "out of {candidate_labels}, tag this: {text}",
        ),
        {"label": "word", "confidence": "float 0.3..0.99"},
        (
            "It is labelled {label} with a confidence of {confidence}.",
            "{label}, I am {confidence} sure.",
        ),
    ),
    Entry(
        "extract_keywords|keyword_extraction|key_terms|find_important_phrases",
        "Extract the key terms of a document.|Which words matter most in a text"
        "|max_keywords limits the list; phrases may have up to max_words words",
        {
            "document|file|text_file": _DOCUMENTS,
            "max_keywords|top_n|keyword_count": "int 3..40",
            "max_words?|ngram_size|words_per_phrase": "int 1..4",
            "ignore_words?|exclude|stop_words": "list word",
        },
        (
            "Extract the {max_keywords} most important keywords from {document}[, phrases of up to "
            "{max_words} words][, ignoring {ignore_words}].",
            "What is {document} mainly about? {max_keywords} terms, please[, each at most "
            "{max_words} words long].",
            "{document}: top {max_keywords} key terms[, without {ignore_words}]",
            "I have to tag {document} for the archive. Suggest {max_keywords} tags[ but not "
            "{ignore_words}].",
            "give me {max_keywords} words that sum up {document}",
            "Please list key phrases of {document}. The maximum number is {max_keywords}[ and a "
            "phrase may have {max_words} words].",
            "Which expressions stand out in {document}? Limit yourself to {max_keywords}[ and "
            "leave out {ignore_words}].",
            "{max_keywords} search terms for {document}[, {max_words} words max each]",
            "No time to read {document} before the call, so just show me the {max_keywords} "
            "expressions that matter.",
        ),
        {"keywords": "list word"},
        (
            "The key terms are {keywords}.",
            "{document} revolves around {keywords}.",
        ),
    ),
    Entry(
        "split_into_chunks|chunk_document|text_splitter|segment_document",
        "Cut a document into overlapping chunks.|Split a text into pieces for retrieval"
        "|chunk_size and overlap are counted in tokens",
        {
            "document|file|source": _DOCUMENTS,
            "chunk_size|tokens_per_chunk|piece_length": "int 200..2000",
            "overlap|chunk_overlap|shared_tokens": "int 10..150",
            "split_on?|boundary|separator": "enum sentence, paragraph, heading, page",
        },
        (
            "Split {document} into chunks of {chunk_size} tokens with an overlap of {overlap} "
            "tokens[, cutting at each {split_on}].",
            "Cut {document} up. Neighbouring pieces should share {overlap} tokens and be "
            "{chunk_size} tokens long.",
            "{document}, chunk size {chunk_size}, overlap {overlap}[, by {split_on}]",
            "With {overlap} tokens in common, how many parts of {chunk_size} tokens does "
            "{document} make[ if you only break at a {split_on}]?",
            "The context window is small, so {document} has to be fed in slices: {chunk_size} "
            "tokens each, the last {overlap} repeated in the next.",
            "overlap={overlap} size={chunk_size} {document}",
            "Please prepare {document} for our retrieval index. Pieces of {chunk_size} tokens, "
            "overlapping by {overlap}[; respect the {split_on} boundaries].",
            "I'd like {document} in bite-size pieces, {chunk_size} tokens at most, where each one "
            "starts {overlap} tokens before the previous one ends",
            "break {document} at every {chunk_size} tokens but keep {overlap} from the piece before"
            "[, never inside a {split_on}]",
        ),
        {"chunk_count": "int 3..400"},
        (
            "{document} makes {chunk_count} chunks.",
            "There are {chunk_count} pieces of up to {chunk_size} tokens.",
        ),
    ),
    Entry(
        "reduce_dimensions|dimensionality_reduction|project_data|low_dim_projection",
        "Project a table to fewer dimensions.|Reduce many columns to a few components"
        "|n_components is the number of columns that come out",
        {
            "dataset|table|feature_table": _TABLES,
            "n_components|components|target_dims": "int 2..20",
            "method|algorithm|technique": "enum pca, tsne, umap",
            "scale_first?|standardize|autoscale": "flag",
            "seed?|random_state|rng_seed": "int 0..999",
        },
        (
            "Reduce {dataset} to {n_components} components by {method}[, "
            "{scale_first=true|standardizing the columns first}][, seed {seed}].",
            "{dataset} has way too many columns. Squeeze it into {n_components} with {method}.",
            "{method} on {dataset}, {n_components} dims[, seed {seed}]",
            "Could I see {dataset} with only {n_components} axes? Use {method}[ and "
            "{scale_first=true|scale the data first}].",
            "Please apply {method} with {n_components} components to the table {dataset}[; the "
            "random state is {seed}].",
            "I want to look at {dataset} on a flat screen one day, so bring it down to "
            "{n_components} dimensions. Technique: {method}.",
            "project {dataset} onto {n_components} directions, {method}[, "
            "{scale_first=true|autoscaled}]",
            "{n_components} new variables instead of the hundred in {dataset}, by way of {method}",
            "How much of {dataset} survives in {n_components} dimensions with {method}"
            "[, random state {seed}]?",
        ),
        {"explained_percent": "float 20..99 1"},
        (
            "The {n_components} components keep {explained_percent} percent of the variance.",
            "{explained_percent} percent of the variation in {dataset} is preserved.",
        ),
    ),
    Entry(
        "forecast_series|time_series_forecast|predict_future_values|series_projection",
        "Forecast a time series some periods ahead.|Predict how a series goes on"
        "|horizon is how many periods to predict, season_length how many form a cycle",
        {
            "series|series_name|history": _SERIES,
            "horizon|periods_ahead|steps": "int 2..60",
            "season_length|seasonality|cycle": "int 4..52",
            "model?|method|forecaster": "enum exponential_smoothing, arima, naive, prophet",
            "interval_percent?|confidence|band": "int 50..99",
        },
        (
            "Forecast {series} for the next {horizon} periods with a season length of "
            "{season_length}[, using {model}][ and a {interval_percent} percent interval].",
            "How will {series} go on? The pattern repeats every {season_length} periods, and I "
            "need {horizon} ahead[ by {model}].",
            "{series}, horizon {horizon}, season {season_length}[, {model}]",
            "Assuming a cycle of {season_length}, project {series} {horizon} steps into the future"
            "[ with {interval_percent}% bands].",
            "Purchasing has to order now. What should we expect of {series} over {horizon} "
            "periods? One season is {season_length} periods[, method {model}].",
            "the coming {horizon} values of {series} please, seasonality {season_length}",
            "Please predict the series {series}. Season length: {season_length}. Horizon: "
            "{horizon}.[ Interval: {interval_percent} percent.]",
            "{horizon} steps ahead for {series}; it swings with a period of {season_length}[ "
            "(take {model})]",
            "I'd like to know where {series} is heading in the next {horizon} periods, bearing in "
            "mind that every {season_length} it starts over.",
        ),
        {"last_forecast": "float 10..9000", "trend": "pick rising; falling; flat"},
        (
            "The series is {trend} and ends at {last_forecast}.",
            "{series} looks {trend}; the last predicted value is {last_forecast}.",
        ),
    ),
    Entry(
        "detect_anomalies|anomaly_detection|find_spikes|series_outlier_alert",
        "Find unusual points in a time series.|Detect readings that leave the normal band"
        "|Compares each point with the window before it; sensitivity sets how strict",
        {
            "series|series_name|signal": _SERIES,
            "window|window_size|lookback": "int 5..200",
            "sensitivity|deviations|sigma": "float 2..6 1",
            "start_date?|from_date|since": "date",
            "end_date?|to_date|until": "date",
            "direction?|side|which_way": "enum high, low, both",
        },
        (
            "Detect anomalies in {series} with a window of {window} points and a sensitivity of "
            "{sensitivity}[, from {start_date}][ until {end_date}].",
            "Did anything odd happen in {series}[ before {end_date}]? Compare with the last "
            "{window} points and report what is {sensitivity} sigma off.",
            "{series}: points more than {sensitivity} deviations from the previous {window}"
            "[, direction {direction}]",
            "Something went wrong at the plant[ after {start_date}]. Which values of {series} fall "
            "out of line by {sensitivity} deviations, looking back {window} points?",
            "sensitivity {sensitivity}, window {window}, find the spikes in {series}",
            "Please check {series}[ between its start and {end_date}] for strange readings. Use "
            "{window} as the lookback and {sensitivity} as the sigma[; side: {direction}].",
            "I'd like to be shown the weird moments of {series}, each one at least {sensitivity} "
            "times the usual scatter of the {window} readings before it.",
            "lookback {window} / sigma {sensitivity} / {series}[ / {direction}]",
            "In {series}[, starting {start_date}], what would a {window} point window call "
            "abnormal at a level of {sensitivity}?",
        ),
        {"anomaly_count": "int 0..40", "worst_date": "date"},
        (
            "There are {anomaly_count} anomalies, the worst on {worst_date}.",
            "{series} shows {anomaly_count} odd points; {worst_date} is the worst.",
        ),
    ),
    Entry(
        "detect_objects|object_detection|find_in_image|vision_detect",
        "Find objects of a class in an image.|Count and locate things in a photo"
        "|min_confidence drops doubtful finds, max_detections limits their number",
        {
            "image|image_file|picture": _IMAGES,
            "object_class|class_name|object": "pick car; person; dog; traffic sign; apple; boat; "
            "crack; bottle; face; tree; coffee cup; bird; license plate; sheep; suitcase; tumor; "
            "hard hat; bee",
            "min_confidence|confidence|threshold": "float 0.1..0.95",
            "max_detections?|limit|max_results": "int 1..100",
            "draw_boxes?|annotate|mark_finds": "flag",
        },
        (
            "Detect every {object_class} in {image} with a confidence of at least {min_confidence}"
            "[, at most {max_detections}][, and {draw_boxes=true|draw the boxes}].",
            "Is there a {object_class} in {image}? Be {min_confidence} sure.",
            "{image}: {object_class}, confidence {min_confidence}[, limit {max_detections}]",
            "How many times does {object_class} occur in {image}? Anything the network gives less "
            "than {min_confidence} should be dropped[; {draw_boxes=true|mark them in the "
            "picture}].",
            "Please run the detector on {image}. Class: {object_class}. Minimum confidence: "
            "{min_confidence}.[ Maximum detections: {max_detections}.]",
            "count {object_class} in {image} above {min_confidence}",
            "I squinted at {image} for an hour. With a threshold of {min_confidence}, where do you "
            "see a {object_class}[? {max_detections} finds are enough]",
            "{object_class} hunters wanted! Go through {image}, ignore finds below "
            "{min_confidence}[ and {draw_boxes=true|put a frame around each}].",
            "Spot the {object_class} in {image}, certainty {min_confidence} or better.",
        ),
        {"object_count": "int 0..40", "highest_confidence": "float 0.5..0.99"},
        (
            "I found {object_count}, the surest with {highest_confidence}.",
            "{image} shows {object_count} of them; the best has confidence {highest_confidence}.",
        ),
    ),
    Entry(
        "crop_image|image_crop|cut_picture_region|media_crop",
        "Cut a rectangle out of an image.|Crop a picture to a region given in pixels"
        "|region has its left and top corner and the width and height",
        {
            "image|image_file|picture": _IMAGES,
            "region|box|rectangle": {
                "left|x": "int 0..900",
                "top|y": "int 0..700",
                "width|w": "int 100..1600",
                "height|h": "int 100..1200",
            },
            "output_file?|save_as|target_file": "pick cropped.png; detail.jpg; avatar.png; "
            "banner_cut.jpg; face_only.png; section_b.tif; thumb.webp",
        },
        (
            "Crop {image} to a region that starts {region.left} pixels from the left and "
            "{region.top} pixels from the top, {region.width} wide and {region.height} high"
            "[, and save it as {output_file}].",
            "From {image} I only need the part with a width of {region.width} and a height of "
            "{region.height}, upper left corner at x {region.left}, y {region.top}.",
            "{image} crop x={region.left} y={region.top} w={region.width} h={region.height}"
            "[ -> {output_file}]",
            "Cut a piece {region.height} pixels tall and {region.width} pixels wide out of "
            "{image}. Left edge {region.left}, top edge {region.top}.",
            "Please trim {image}: top {region.top}, left {region.left}, height {region.height}, "
            "width {region.width}[; output {output_file}].",
            "My thumb is in the corner of {image}. Keep just the rectangle from left "
            "{region.left} and top {region.top}, width {region.width}, height {region.height}.",
            "make {image} smaller by throwing away everything outside a {region.width} (width) by "
            "{region.height} (height) box at left={region.left}, top={region.top}",
            "Could you isolate the detail at {region.top} from the top and {region.left} from the "
            "left of {image}? It spans {region.width} across and {region.height} down[; call it "
            "{output_file}].",
        ),
        {"result_file": "file"},
        ("The cropped picture is {result_file}.", "I cut {image} down: {result_file}."),
    ),
    Entry(
        "compress_image|reduce_image_size|optimize_picture|image_recompress",
        "Make the file of an image smaller.|Recompress a picture below a size limit"
        "|quality is the lowest quality in percent, max_kilobytes the size it may have",
        {
            "image|image_file|source_image": _IMAGES,
            "max_kilobytes|max_kb|size_limit_kb": "int 50..900",
            "quality?|jpeg_quality|min_quality": "int 30..95",
            "output_format?|format|save_as_type": "enum jpeg, webp, png, avif",
            "strip_metadata?|remove_exif|drop_metadata": "flag",
        },
        (
            "Compress {image} to at most {max_kilobytes} kilobytes[ with a quality of {quality}]"
            "[, as {output_format}].",
            "The form refuses {image}, it takes {max_kilobytes} KB at most. Can you squeeze it"
            "[ into {output_format}]?",
            "{image} under {max_kilobytes} kb please[, quality {quality} or better]",
            "I'd like to put {image} on a slow website. {max_kilobytes} kilobytes is the limit"
            "[; {strip_metadata=true|remove the camera data}].",
            "shrink {image}, max {max_kilobytes} KB[, {output_format}][, "
            "{strip_metadata=true|no metadata}]",
            "Please optimise the picture {image}. The maximum size is {max_kilobytes} kilobytes"
            "[, the quality {quality} percent][ and the format {output_format}].",
            "{max_kilobytes} KB is all that the mail allows; make {image} fit[ without going below "
            "quality {quality}]",
            "Could {image} take less room on the disk, say {max_kilobytes} kilobytes"
            "[, {strip_metadata=true|with the metadata stripped}]?",
            "Lighten {image}. Same width and height, only fewer bytes, {max_kilobytes} kB tops.",
        ),
        {"final_kilobytes": "int 20..900"},
        (
            "{image} takes {final_kilobytes} kilobytes now.",
            "It is down to {final_kilobytes} KB.",
        ),
    ),
    Entry(
        "extract_video_frames|video_to_frames|grab_stills|media_frame_export",
        "Save frames of a video as pictures.|Export stills between two moments of a clip"
        "|frames_per_second says how densely to sample from start_second to end_second",
        {
            "video|video_file|clip": _VIDEOS,
            "start_second|from_second|start": "int 0..300",
            "end_second|to_second|end": "int 301..900",
            "frames_per_second|fps|sampling_rate": "int 1..30",
            "image_format?|format|file_type": "enum png, jpeg, tiff",
        },
        (
            "Extract frames from {video} between second {start_second} and second {end_second} at "
            "{frames_per_second} frames per second[, as {image_format}].",
            "I need stills of {video}, {frames_per_second} per second, starting at "
            "{start_second} s and stopping at {end_second} s.",
            "{video} {start_second}s-{end_second}s {frames_per_second}fps[ {image_format}]",
            "Stop at second {end_second} of {video}, start at {start_second}, and save "
            "{frames_per_second} pictures for each second[ in {image_format}].",
            "The labelers work with photos, not clips. Take {video} from second {start_second} up "
            "to {end_second} and export it at {frames_per_second} fps.",
            "Please grab images from {video}. The sampling rate is {frames_per_second} per second, "
            "the end is at {end_second} seconds and the start at {start_second} seconds.",
            "with {frames_per_second} frames a second, dump {video} to pictures, but only after "
            "second {start_second} and before second {end_second}[, format {image_format}]",
            "Somewhere from {start_second} to {end_second} seconds the bird appears in {video}. "
            "{frames_per_second} shots per second should catch it.",
        ),
        {"frame_count": "int 50..9000", "folder": "file"},
        (
            "{frame_count} frames are in {folder}.",
            "I saved {frame_count} pictures from {video} to {folder}.",
        ),
    ),
    Entry(
        "resample_audio|change_sample_rate|convert_audio_rate|audio_resampler",
        "Change sample rate and channels of a recording.|Resample audio"
        "|sample_rate in hertz; bit_depth and channels stay unless given",
        {
            "recording|audio_file|source": _AUDIO,
            "sample_rate|target_rate|hertz": "int 8000..96000",
            "channels?|channel_layout|output_channels": "enum mono, stereo",
            "bit_depth?|bits|sample_bits": "int 8..32",
        },
        (
            "Resample {recording} to {sample_rate} Hz[ in {channels}][ with a bit depth of "
            "{bit_depth}].",
            "Our speech model only listens at {sample_rate} hertz. Get {recording} ready"
            "[, {channels}].",
            "{recording} -> {sample_rate} Hz[, {channels}][, {bit_depth} bit]",
            "Could you bring {recording} down or up to {sample_rate} samples per second"
            "[, {bit_depth} bits each]?",
            "Please convert the recording {recording}. The sample rate should be {sample_rate}"
            "[, the channels {channels}].",
            "{sample_rate} is the rate the studio asked for, so change {recording}[ and make it "
            "{channels}]",
            "make it {sample_rate}: {recording}[ ({channels})]",
            "The radio plays nothing but {sample_rate} Hz files. What they got from us was "
            "{recording}, so fix that[, {bit_depth} bit please].",
        ),
        {"output_file": "file"},
        ("The new file is {output_file}.", "{recording} is now {output_file} at {sample_rate} Hz."),
    ),
    Entry(
        "remove_silence|trim_pauses|audio_silence_cut|skip_quiet_parts",
        "Cut the silent parts out of a recording.|Shorten the pauses of an audio file"
        "|Parts below threshold_db that last min_silence_seconds or more are removed",
        {
            "recording|audio_file|input_file": _AUDIO,
            "threshold_db|silence_level|noise_floor": "int -60..-20",
            "min_silence_seconds|min_pause|minimum_length": "float 0.3..5 1",
            "keep_seconds?|padding|leave": "float 0.1..0.9",
        },
        (
            "Remove the silence from {recording}: everything below {threshold_db} decibels that "
            "lasts at least {min_silence_seconds} seconds[, but keep {keep_seconds} seconds of "
            "each pause].",
            "Our guest thinks for ages before every answer. In {recording}, cut gaps longer than "
            "{min_silence_seconds} seconds; quieter than {threshold_db} dB counts as a gap.",
            "{recording}, {threshold_db} dB, pauses from {min_silence_seconds} s up: out with them",
            "With a threshold of {threshold_db} dB, shorten {recording} wherever nobody says a "
            "word for {min_silence_seconds} seconds[ (leave {keep_seconds} s)].",
            "tighten up {recording} please, min pause {min_silence_seconds}, level {threshold_db}",
            "Please drop the quiet parts of {recording}. The minimum length is "
            "{min_silence_seconds} seconds and the silence level {threshold_db} decibels"
            "[; the padding is {keep_seconds} seconds].",
            "Nobody wants to hear me breathing in {recording}. What is under {threshold_db} dB for "
            "{min_silence_seconds} seconds or longer can go.",
            "Make {recording} less boring by deleting dead air of {min_silence_seconds} seconds "
            "and more, at {threshold_db} decibels[, leaving {keep_seconds} seconds in between].",
        ),
        {"output_file": "file", "removed_seconds": "int 2..900"},
        (
            "{removed_seconds} seconds of silence are gone; see {output_file}.",
            "{output_file} is {removed_seconds} seconds shorter than {recording}.",
        ),
    ),
    Entry(
        "plot_histogram|histogram|draw_distribution|figure_histogram",
        "Draw a histogram of a column.|Plot how the values of a column are distributed"
        "|bins is the number of bars; lower_limit and upper_limit crop the axis",
        {
            "table|dataset|data": _TABLES,
            "column|variable|value_column": _NUMERIC,
            "bins|bin_count|num_bins": "int 5..80",
            "lower_limit?|x_min|axis_from": "int 0..20",
            "upper_limit?|x_max|axis_to": "int 100..5000",
            "bar_color?|color|fill_color": "color",
            "log_scale?|log_y|logarithmic": "flag",
        },
        (
            "Plot a histogram of {column} from {table} with {bins} bins[ in {bar_color}][, "
            "{log_scale=true|with a logarithmic axis}].",
            "How is {column} distributed in {table}? {bins} bars[, {bar_color}].",
            "{table}: {column}, {bins} bins[, from {lower_limit}][, up to {upper_limit}]",
            "I'd like to see the shape of {column}. {bins} classes, data from {table}[, nothing "
            "above {upper_limit}][ and nothing under {lower_limit}].",
            "Draw the frequencies of {column} in {bins} bins[, {log_scale=true|log scale}], table "
            "{table}.",
            "Is {column} in {table} bell-shaped or lopsided? Show it in {bins} columns[ of "
            "{bar_color}].",
            "Please make a distribution chart. Number of bins: {bins}. Variable: {column}. Data: "
            "{table}.[ Upper limit: {upper_limit}.]",
            "{bins}-bin hist of {column}, {table}[, {bar_color} bars][, {log_scale=true|log y}]",
            "For the poster I need a picture of how often which {column} occurs ({table}), split "
            "into {bins} intervals[ between {lower_limit} and the top].",
        ),
        {"image_file": "file"},
        ("The histogram is in {image_file}.", "I drew {column} in {bins} bins: {image_file}."),
    ),
    Entry(
        "plot_scatter|scatter_plot|draw_point_cloud|figure_scatter",
        "Draw a scatter plot of two columns.|Plot one column against another as points"
        "|axes names the column on the x axis and the one on the y axis",
        {
            "table|dataset|data": _TABLES,
            "axes|columns|variables": {"x|x_column": _NUMERIC, "y|y_column": _NUMERIC},
            "color_by?|hue|group_column": _GROUPS,
            "point_size?|marker_size|dot_size": "int 1..20",
            "trend_line?|fit_line|show_trend": "flag",
        },
        (
            "Draw a scatter plot of {table} with {axes.x} on the x axis and {axes.y} on the y axis"
            "[, colored by {color_by}][ and {trend_line=true|with a trend line}].",
            "Plot {axes.y} against {axes.x} from {table}[, point size {point_size}].",
            "{table}: x {axes.x}, y {axes.y}[, hue {color_by}][, dots of size {point_size}]",
            "I want to see if more {axes.x} comes with more {axes.y}. One dot per line of {table}"
            "[, {trend_line=true|and a line through them}].",
            "Vertical axis {axes.y}, horizontal axis {axes.x}, data set {table}: a point cloud "
            "please[, one color per {color_by}].",
            "Could you show each entry of {table} as a point, {axes.x} to the right and {axes.y} "
            "upward[, {trend_line=true|trend included}]?",
            "points! {table}, y = {axes.y}, x = {axes.x}[, markers {point_size}]",
            "My director believes {axes.y} depends on {axes.x}. A picture from {table} would "
            "settle it[; use a different color for every {color_by}].",
            "With {axes.x} as x and {axes.y} as y, chart {table} as dots[ in size {point_size}].",
        ),
        {"image_file": "file", "point_count": "int 20..9000"},
        (
            "{image_file} shows {point_count} points.",
            "The plot with {point_count} points is {image_file}.",
        ),
    ),
    Entry(
        "merge_pdfs|combine_pdf_files|pdf_join|documents_pdf_concatenate",
        "Merge several PDF files into one.|Put PDFs together in the order given"
        "|output_name is the merged file; add_bookmarks makes an entry per source file",
        {
            "files|pdf_files|documents": "list " + _PDFS,
            "output_name|output_file|save_as": "pick complete.pdf; dossier.pdf; application.pdf; "
            "bundle_2024.pdf; for_the_court.pdf; all_in_one.pdf; board_pack.pdf; portfolio.pdf",
            "add_bookmarks?|bookmarks|with_outline": "flag",
            "page_size?|paper|paper_size": "enum a4, letter, legal",
        },
        (
            "Merge {files} into {output_name}[, {add_bookmarks=true|with bookmarks}][, on "
            "{page_size} pages].",
            "{files} should become one document called {output_name}.",
            "The portal lets me upload a single file, but I have {files}. Make {output_name} of "
            "them[ in {page_size} size].",
            "{output_name} = {files}[, {add_bookmarks=true|bookmark each part}]",
            "Please combine the following, in this order: {files}. The output name is "
            "{output_name}[ and the page size {page_size}].",
            "glue {files} together as {output_name}",
            "Could you put {files} behind one another and save the whole as {output_name}[; "
            "{add_bookmarks=true|the outline should list the parts}]?",
            "I need a {output_name} for tomorrow's hearing that contains {files}[, all pages "
            "{page_size}].",
            "into {output_name} go {files}, nothing else",
        ),
        {"merged_file": "file", "page_count": "int 4..400"},
        (
            "{merged_file} has {page_count} pages.",
            "The merged document {merged_file} runs to {page_count} pages.",
        ),
    ),
    Entry(
        "extract_pdf_pages|pdf_page_range|take_pages|document_pages_extract",
        "Take a range of pages out of a PDF.|Save some pages of a document as a file of its own"
        "|first_page and last_page are included; rotate turns them",
        {
            "document|pdf_file|source_pdf": _PDFS,
            "first_page|from_page|start_page": "int 1..40",
            "last_page|to_page|end_page": "int 41..200",
            "rotate_degrees?|rotation|turn_by": "int 90..270",
        },
        (
            "Extract the pages {first_page} to {last_page} from {document}[ and rotate them by "
            "{rotate_degrees} degrees].",
            "I only need {document} up to page {last_page}, beginning with page {first_page}.",
            "{document} p. {first_page}-{last_page}",
            "Please take pages out of {document}. The last page is {last_page} and the first page "
            "is {first_page}[; turn them {rotate_degrees} degrees].",
            "The interesting chapter of {document} ends on page {last_page} and starts on page "
            "{first_page}. Could I have just that as a file?",
            "cut everything before page {first_page} and after page {last_page} off {document}",
            "My students shall read pages {first_page} through {last_page} of {document}, nothing "
            "more. Make me an excerpt[, rotated by {rotate_degrees}].",
            "from page {first_page} until {last_page}: {document} as a separate pdf",
            "Save a part of {document}, from {first_page} to {last_page}[, rotation "
            "{rotate_degrees}].",
        ),
        {"output_file": "file"},
        (
            "Pages {first_page} to {last_page} are in {output_file}.",
            "The excerpt is saved as {output_file}.",
        ),
    ),
    Entry(
        "protect_pdf|encrypt_pdf|pdf_set_password|document_lock_pdf",
        "Protect a PDF with passwords.|Encrypt a document so that it needs a password"
        "|view_password is asked for reading, edit_password for changing the file",
        {
            "document|pdf_file|file": _PDFS,
            "view_password|open_password|user_password": "pick sunrise42; Mango!7; letmein9; "
            "bluewhale; q3-readers; Tulip_88; snow2024; pepper!; opensesame; kiwi-77",
            "edit_password|owner_password|change_password": "pick R00tbeer; boss-only; Vx93kk; "
            "editor#5; granite; m4sterkey; Fjord_12; quill!81; topdrawer; zebra-900",
            "allow_printing?|can_print|printing_allowed": "flag",
            "expiry_date?|valid_until|expires": "date",
        },
        (
            "Protect {document} with the view password {view_password} and the edit password "
            "{edit_password}[, {allow_printing=true|with printing allowed}].",
            "Readers of {document} should have to type {view_password}; to change it, "
            "{edit_password}[. It expires on {expiry_date}].",
            "{document}: open {view_password}, edit {edit_password}[, until {expiry_date}]",
            "Editing {document} takes {edit_password} from now on, and opening it takes "
            "{view_password}[; {allow_printing=true|people may print it}].",
            "Salaries are in {document}! Lock it, please. {view_password} to look inside, "
            "{edit_password} for whoever has to update it.",
            "encrypt {document} user={view_password} owner={edit_password}"
            "[, {allow_printing=true|allow printing}]",
            "I must mail {document} to a law firm. {edit_password} is the password that lets me "
            "alter it, {view_password} the one I'll give them for reading[; valid until "
            "{expiry_date}].",
            "Set passwords on {document}. Edit password: {edit_password}. View password: "
            "{view_password}.",
        ),
        {"protected_file": "file"},
        ("{protected_file} is protected now.", "The locked copy is {protected_file}."),
    ),
    Entry(
        "format_code|code_formatter|tidy_source|reformat_file",
        "Format a source file.|Bring code into a uniform style"
        "|line_length is the most characters in a line, indent_width the spaces per level",
        {
            "source_file|file|path": _SOURCES,
            "line_length|max_line|max_width": "int 72..140",
            "indent_width|indent|spaces_per_level": "int 2..8",
            "quote_style?|quotes|string_quotes": "enum single, double",
            "sort_imports?|organize_imports|order_imports": "flag",
            "check_only?|dry_run|report_only": "flag",
        },
        (
            "Format {source_file} with a line length of {line_length} and an indent width of "
            "{indent_width}[, using {quote_style} quotes][, and {sort_imports=true|sort the "
            "imports}].",
            "{source_file} is a mess. {indent_width} spaces per level and no line over "
            "{line_length} characters[, {quote_style} quotes].",
            "Indent {source_file} by {indent_width}, wrap at {line_length}[, "
            "{check_only=true|only report what would change}].",
            "fmt {source_file} width {line_length} indent {indent_width}[ {quote_style} quotes]",
            "Could you tidy up {source_file} before the review? House style says {line_length} "
            "characters at most, {indent_width} blanks of indentation[ and "
            "{sort_imports=true|imports in order}].",
            "Please reformat {source_file}. The maximum line length is {line_length}, the indent "
            "is {indent_width}[ and the quote style {quote_style}].",
            "wrap lines of {source_file} after {line_length} columns, {indent_width}-space tabs"
            "[, {check_only=true|dry run}]",
            "Every colleague uses a different editor and it shows in {source_file}. Indentation "
            "{indent_width}, width {line_length}, then we are at peace.",
            "With {indent_width} spaces and a {line_length} column limit, beautify {source_file}"
            "[; {sort_imports=true|put the imports in order too}].",
        ),
        {"changed_lines": "int 0..300"},
        (
            "{changed_lines} lines of {source_file} are affected.",
            "The style of {source_file} concerned {changed_lines} lines.",
        ),
    ),
    Entry(
        "measure_coverage|test_coverage|coverage_report|check_code_coverage",
        "Measure how much code the tests reach.|Coverage of a package by its tests"
        "|min_percent is the least acceptable share; exclude lists folders to leave out",
        {
            "package|module|code_folder": "pick billing; parser; api/v2; core; utils; auth; "
            "scheduler; src/render; importers; payments; search; frontend; ledger; notifier",
            "test_folder|tests|test_path": "pick tests; tests/unit; spec; tests/integration; "
            "checks; e2e; test_suite; qa; tests/fast",
            "min_percent|required_coverage|fail_under": "int 50..100",
            "exclude?|omit|ignore_folders": "list pick migrations; vendor; generated; examples; "
            "scripts; legacy; docs; fixtures",
            "count_branches?|branch_coverage|with_branches": "flag",
        },
        (
            "Measure the coverage of {package} by the tests in {test_folder}, with a required "
            "minimum of {min_percent} percent[, excluding {exclude}][, "
            "{count_branches=true|branches included}].",
            "Do the checks under {test_folder} reach at least {min_percent}% of {package}"
            "[? Leave out {exclude}]",
            "{package} / {test_folder} / {min_percent}%[, {count_branches=true|with branches}]",
            "How much of {package} is never touched when {test_folder} runs? We promised "
            "{min_percent} percent[, not counting {exclude}].",
            "Please report which share of {package} is tested. Test folder: {test_folder}. Fail "
            "under: {min_percent}.[ Omit: {exclude}.]",
            "I'm afraid nobody wrote tests for {package}. Run {test_folder} and see if we get to "
            "{min_percent} percent.",
            "cov {package}, tests in {test_folder}, fail below {min_percent}[, omit {exclude}]",
            "{min_percent} percent is the bar. Does {test_folder} clear it for {package}[, "
            "{count_branches=true|counting branches as well}]?",
        ),
        {"coverage_percent": "float 20..100 1", "uncovered_lines": "int 0..900"},
        (
            "{coverage_percent} percent is covered; {uncovered_lines} lines are not.",
            "The tests miss {uncovered_lines} lines, so coverage is {coverage_percent} percent.",
        ),
    ),
    Entry(
        "next_cron_runs|cron_next_times|explain_schedule|cron_preview",
        "When will a cron expression run next?|List the coming runs of a cron schedule"
        "|count is how many runs to list, after_date the day to start from",
        {
            "cron_expression|expression|schedule": "pick 0 6 * * 1; */15 * * * *; 30 2 1 * *; "
            "0 0 * * 0; 5 4 * * *; 0 9-17 * * 1-5; 45 23 * * 6; 0 12 15 * *; 10 */3 * * *; "
            "0 0 1 1 *; 20 7 * * 2,4; @daily; @hourly",
            "count|number_of_runs|how_many": "int 1..20",
            "after_date?|from_date|start_date": "date",
            "time_zone?|timezone|tz": "pick UTC; Europe/Paris; America/New_York; Asia/Tokyo; "
            "Africa/Nairobi; Australia/Sydney; America/Sao_Paulo",
        },
        (
            'When are the next {count} runs of the cron expression "{cron_expression}"[ after '
            "{after_date}][ in the time zone {time_zone}]?",
            "The crontab says {cron_expression}. Which {count} times is that[, {time_zone} time]?",
            '"{cron_expression}", {count} runs[, from {after_date}][, tz {time_zone}]',
            "I can never read these stars. What does '{cron_expression}' mean for the coming "
            "{count} times[, seen from {after_date}]?",
            "Show {count} upcoming executions of the schedule {cron_expression}[, starting on "
            "{after_date}].",
            "Our nightly job fired at noon, so something is off with '{cron_expression}'. List "
            "{count} of its dates[ for {time_zone}].",
            "{count} next starts for {cron_expression} please",
            "Please work out a cron schedule. The expression is {cron_expression}, the number of "
            "runs is {count}[ and the start date is {after_date}].",
            "If a line begins with '{cron_expression}', at which moments does it fire? The first "
            "{count} are enough[, timezone {time_zone}].",
        ),
        {"first_run_date": "date", "first_run_time": "time"},
        (
            "The first run is on {first_run_date} at {first_run_time}.",
            "It starts next at {first_run_time} on {first_run_date}.",
        ),
    ),
    Entry(
        "regex_replace|replace_pattern|pattern_substitute|text_regex_sub",
        "Replace what matches a pattern in a file.|Regular expression substitution"
        "|Puts replacement where pattern matches, max_replacements times at most",
        {
            "file|document|path": _DOCUMENTS,
            "pattern|regex|expression": r"pick \d+; \s+; colou?r; (\w+)@old\.com; ^# ; \bMr\b; "
            r"\t; \d+px; v\d\.\d; -+; TODO.*; \.$; 19\d\d; <br/?>; teh",
            "replacement|replace_with|substitute": "pick color; ***; a space; REDACTED; v2.0; "
            "10px; the; Ms; YEAR; a comma; ##; N; <p>; team@new.org",
            "max_replacements?|limit|count": "int 1..50",
            "ignore_case?|case_insensitive|any_case": "flag",
        },
        (
            "Replace every match of the pattern {pattern} in {file} with {replacement}[, at most "
            "{max_replacements} times][, {ignore_case=true|ignoring case}].",
            "In {file}, put {replacement} wherever {pattern} matches[, {max_replacements} times "
            "only].",
            "s/{pattern}/{replacement}/ on {file}[, {ignore_case=true|case insensitive}]",
            "{replacement} should stand in {file} instead of whatever fits the regex {pattern}.",
            "I have to clean {file} by tonight. The expression is {pattern}; substitute "
            "{replacement}[ and stop after {max_replacements}].",
            "Please run a regular expression substitution over {file}. The replacement is "
            "{replacement} and the pattern is {pattern}[; {ignore_case=true|upper and lower case "
            "are the same}].",
            "swap regex {pattern} for {replacement}, file {file}[, limit {max_replacements}]",
            "Our lawyers want {replacement} in place of all text like {pattern} throughout {file}",
            "Could you go over {file} and turn {pattern} (that's a regex) into {replacement}?",
        ),
        {"replaced": "int 0..400"},
        (
            "{replaced} places were changed in {file}.",
            "I replaced {pattern} {replaced} times.",
        ),
    ),
    Entry(
        "regex_matches|find_pattern|pattern_search|text_regex_findall",
        "Find the text that matches a pattern.|List the matches of a regular expression"
        "|Only searches and changes nothing; max_matches limits the list",
        {
            "pattern|regex|expression": r"pick \d\d:\d\d; \w+@\w+\.\w+; \$\d+; ISBN \d+; #\w+; "
            r"\b\w+ing\b; (19|20)\d\d; https?://\S+; fig\. \d+; \bnot\b; Dr\. \w+; -?\d+\.\d+; §",
            "file|document|text_file": _DOCUMENTS,
            "max_matches?|limit|max_results": "int 1..100",
            "with_line_numbers?|line_numbers|show_lines": "flag",
            "context_lines?|context|lines_around": "int 1..8",
        },
        (
            "Find all matches of the pattern {pattern} in {file}[, {with_line_numbers=true|with "
            "line numbers}][, no more than {max_matches}].",
            "What in {file} looks like {pattern}[? Show {context_lines} lines around each]",
            "{pattern} in {file}[, first {max_matches}]",
            "Does {file} contain anything that the regex {pattern} would match[? "
            "{with_line_numbers=true|Tell me the lines}]",
            "I don't want to change {file}, only see where {pattern} hits[, with {context_lines} "
            "lines of context].",
            "grep for {pattern} within {file}[, {with_line_numbers=true|numbered}]",
            "Please list the occurrences. File: {file}. Regular expression: {pattern}.[ Limit: "
            "{max_matches}.]",
            "Go through {file} with the expression {pattern} and pull out what you catch[, up to "
            "{max_matches} finds].",
            "An intern typed {file} by hand. Which bits have the form {pattern}?",
        ),
        {"match_count": "int 0..300", "first_match": "word"},
        (
            "There are {match_count} matches, the first is {first_match}.",
            "{pattern} hits {match_count} times, beginning with {first_match}.",
        ),
    ),
    Entry(
        "convert_file_encoding|change_charset|recode_text_file|text_encoding_convert",
        "Convert a text file to another encoding.|Recode a file from one charset to another"
        "|line_endings also rewrites the ends of lines",
        {
            "file|text_file|source_path": "pick addresses.csv; letters.txt; kunden.csv; menu.html; "
            "poems_old.txt; members.tsv; subtitles.srt; names.xml; readme.txt; guestbook.txt; "
            "verkauf.csv; titres.csv",
            "from_encoding|source_encoding|current_charset": "enum latin-1, cp1252, utf-16, "
            "shift-jis, mac-roman, koi8-r",
            "to_encoding|target_encoding|new_charset": "enum utf-8, utf-16, ascii, latin-1, cp1252",
            "line_endings?|newlines|end_of_line": "enum unix, windows",
            "add_bom?|write_bom|with_bom": "flag",
        },
        (
            "Convert {file} from {from_encoding} to {to_encoding}[ with {line_endings} line "
            "endings][, {add_bom=true|with a byte order mark}].",
            "The umlauts in {file} are garbage. It was written as {from_encoding} and must be "
            "{to_encoding}.",
            "To {to_encoding}, please: {file}, which is still {from_encoding}[; {line_endings} "
            "newlines].",
            "{file}: {from_encoding} -> {to_encoding}[, {line_endings}][, {add_bom=true|add a "
            "BOM}]",
            "Our database only swallows {to_encoding}. Recode {file}, currently {from_encoding}.",
            "Please change the charset. File {file}, target encoding {to_encoding}, source "
            "encoding {from_encoding}[, line endings {line_endings}].",
            "i got {file} in {from_encoding} from an old mac or whatever, make it {to_encoding}",
            "Could you rewrite {file} as {to_encoding}? Right now it is {from_encoding}[, and "
            "{add_bom=true|put a BOM in front}].",
            "recode {from_encoding} {to_encoding} {file}[ {line_endings}]",
        ),
        {"output_file": "file"},
        (
            "{output_file} is the {to_encoding} version.",
            "The recoded file is {output_file}.",
        ),
    ),
    Entry(
        "random_integers|generate_integers|draw_whole_numbers|rng_integers",
        "Draw random whole numbers in a range.|Generate random integers"
        "|count numbers between minimum and maximum; unique forbids repeats",
        {
            "count|how_many|size": "int 1..90",
            "minimum|low|lower_bound": "int 0..50",
            "maximum|high|upper_bound": "int 100..5000",
            "seed?|random_seed|rng_seed": "int 0..999",
            "unique?|distinct|no_repeats": "flag",
        },
        (
            "Generate {count} random integers with a minimum of {minimum} and a maximum of "
            "{maximum}[, {unique=true|without repeats}][, seed {seed}].",
            "I need {count} lucky numbers, none below {minimum}, none above {maximum}[, "
            "{unique=true|all different}].",
            "{minimum} to {maximum}, {count} numbers, at random[ (seed {seed})]",
            "Not higher than {maximum} and not lower than {minimum}: throw me {count} whole "
            "numbers.",
            "For the raffle, draw {count} tickets from number {minimum} up to number {maximum}"
            "[; {unique=true|no number twice}].",
            "rand ints n={count} max={maximum} min={minimum}[ seed={seed}]",
            "Please give me {count} values for testing. Upper bound {maximum}, lower bound "
            "{minimum}[, and the seed is {seed} so that the test can be repeated].",
            "Could you roll a huge die {count} times, with faces from {minimum} to {maximum}?",
            "{count} of them, between {minimum} and {maximum}, by pure chance and without decimals"
            "[, {unique=true|distinct}]",
        ),
        {"numbers": "list int 0..5000"},
        ("The numbers are {numbers}.", "Here you are: {numbers}."),
    ),
    Entry(
        "random_normal_values|gaussian_samples|simulate_normal|rng_normal",
        "Simulate values of a normal distribution.|Draw Gaussian random numbers"
        "|mean is the center and standard_deviation the spread of the values",
        {
            "count|n|number_of_values": "int 5..900",
            "mean|center|mu": "int 50..500",
            "standard_deviation|sigma|spread": "float 0.5..40 1",
            "seed?|random_seed|random_state": "int 0..999",
            "decimals?|round_to|digits": "int 1..5",
        },
        (
            "Simulate {count} values of a normal distribution with a mean of {mean} and a standard "
            "deviation of {standard_deviation}[, with the seed {seed}].",
            "I want {count} fake body heights that scatter by {standard_deviation} around {mean}"
            "[, {decimals} decimals].",
            "normal, mu {mean}, sigma {standard_deviation}, n {count}[, seed {seed}]",
            "With a spread of {standard_deviation} and a center of {mean}, make up {count} bell "
            "curve measurements[ rounded to {decimals} digits].",
            "Please draw {count} Gaussian random numbers. Standard deviation: "
            "{standard_deviation}. Mean: {mean}.",
            "My lecture needs toy data. {count} points, average about {mean}, sd "
            "{standard_deviation}[, random state {seed}].",
            "{count} noisy readings of something that is really {mean}; the noise has sigma "
            "{standard_deviation}[; {decimals} decimal places]",
            "gimme N({mean}, sd {standard_deviation}) x {count}",
        ),
        {"sample_mean": "float 50..500", "sample_sd": "float 0.5..40"},
        (
            "The values have a mean of {sample_mean} and a deviation of {sample_sd}.",
            "Drawn: their average is {sample_mean}, their spread {sample_sd}.",
        ),
    ),
    Entry(
        "rename_files|batch_rename|bulk_rename|files_rename_numbered",
        "Rename the files of a folder in one go.|Give files a common prefix and numbers"
        "|Names are prefix plus a number from start_number on, padded to digits places",
        {
            "folder|directory|path": "pick photos/june; scans; downloads; exports/2024; clips; "
            "homework; invoices/q2; samples; recordings; screenshots; drawings/final; backup/old",
            "prefix|name_prefix|base_name": "pick trip_; page-; img_; sample; receipt_; shot; "
            "take-; student_; map_; specimen-; frame",
            "start_number|first_number|start_at": "int 1..500",
            "digits?|padding|number_width": "int 2..6",
            "extension?|file_type|only_type": "enum jpg, png, pdf, txt, mp3, csv",
            "preview?|dry_run|simulate": "flag",
        },
        (
            "Rename the files in {folder} with the prefix {prefix}, starting at number "
            "{start_number}[ with {digits} digits][, but only the {extension} files].",
            "Everything in {folder} should be called {prefix} plus a running number from "
            "{start_number} on[, {preview=true|just as a preview}].",
            "{folder}: {prefix} + number, first {start_number}[, {digits} places][, {extension} "
            "only]",
            "Start counting at {start_number} and put {prefix} in front, for all that lies in "
            "{folder}[ as {extension}].",
            "The camera gives silly names. Can you number what's in {folder}? Prefix {prefix}, "
            "first number {start_number}[, padded to {digits} digits].",
            "bulk rename {folder}, prefix {prefix}, from {start_number}[, {preview=true|dry run}]",
            "Please give the contents of {folder} new names. The prefix is {prefix} and the start "
            "number is {start_number}[; {preview=true|show me first what would happen}].",
            "I'd like the things in {folder} to continue my series, so {prefix} and then "
            "{start_number} and so on[; touch only {extension} files].",
            "{prefix} first, then {start_number} and counting up: that's what the files "
            "under {folder} should be named",
        ),
        {"renamed": "int 2..800", "last_name": "file"},
        (
            "{renamed} files are concerned; the last is {last_name}.",
            "That makes {renamed} new names, up to {last_name}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "join_tables",
        "group_and_aggregate",
        ("result_table", "table"),
        (
            "Join {left_table} (left) with {right_table} (right) on {key}, then show the "
            "{aggregation} of {value_column} per {group_by}.",
            "I need the {aggregation} of {value_column} by {group_by}, but the columns are spread "
            "over {left_table} on the left and {right_table} on the right; they share {key}.",
            "{left_table} + {right_table} over {key}, after that {aggregation} {value_column} for "
            "each {group_by}",
            "Attach {right_table} to {left_table} by {key} and group what comes out: {group_by}, "
            "{aggregation}, {value_column}.",
        ),
    ),
    Chain(
        "t_test_sample_size",
        "sample_rows",
        ("group_size", "sample_size"),
        (
            "Work out the group size for an effect of {effect_size}, power {power} and alpha "
            "{alpha}, and draw that many rows from {dataset}.",
            "How many people per group for d = {effect_size} at alpha {alpha} with {power} power? "
            "Pick as many at random out of {dataset}[, seed {seed}].",
            "From {dataset}, take just as many random records as a study with alpha {alpha}, power "
            "{power} and effect size {effect_size} needs per group",
            "power {power}, significance {alpha}, effect {effect_size} -> n, then a sample of n "
            "out of {dataset}",
        ),
    ),
    Chain(
        "train_random_forest",
        "evaluate_model",
        ("model_id", "model_id"),
        (
            "Fit a forest of {n_trees} trees with depth {max_depth} to {dataset} for {target} and "
            "tell me its {metric} on {test_set}.",
            "Learn {target} from {dataset} with {n_trees} trees, at most {max_depth} deep, then "
            "score the result on {test_set} by {metric}.",
            "What {metric} on {test_set} do we get from {n_trees} trees of depth {max_depth} that "
            "were trained on {dataset} to predict {target}?",
            "{dataset} -> forest ({n_trees} trees, max depth {max_depth}, label {target}) -> "
            "{metric} with {test_set}",
        ),
    ),
    Chain(
        "train_random_forest",
        "deploy_model",
        ("model_id", "model_id"),
        (
            "Train {n_trees} trees of at most {max_depth} levels on {dataset} for {target}, and "
            "put the model live at {endpoint_name} with {replicas} replicas.",
            "By tonight {endpoint_name} should serve, in {replicas} copies, a fresh forest for "
            "{target}: data {dataset}, {n_trees} trees, depth {max_depth}.",
            "forest {dataset} {target} trees={n_trees} depth={max_depth}, then deploy it as "
            "{endpoint_name} x{replicas}",
            "Please fit a random forest to {dataset}, target {target}, number of trees {n_trees}, "
            "maximum depth {max_depth}, and deploy it to {endpoint_name} ({replicas} replicas).",
        ),
    ),
    Chain(
        "list_training_runs",
        "resume_training",
        ("run_id", "run_id"),
        (
            "Find the best run of {experiment_name} above {min_score} and resume it from step "
            "{checkpoint_step} for {extra_steps} more steps.",
            "Whatever did better than {min_score} in {experiment_name} deserves {extra_steps} "
            "further steps, beginning at checkpoint {checkpoint_step}.",
            "look for a run with {min_score} or more in {experiment_name}, continue that one at "
            "{checkpoint_step}, +{extra_steps} steps",
            "Give another {extra_steps} steps on top of checkpoint {checkpoint_step} to the top "
            "run of the experiment {experiment_name}[ started after {started_after}], minimum "
            "score {min_score}.",
        ),
    ),
    Chain(
        "extract_pdf_pages",
        "protect_pdf",
        ("output_file", "document"),
        (
            "Take the pages {first_page} to {last_page} out of {document} and protect that excerpt "
            "with the view password {view_password} and the edit password {edit_password}.",
            "Opening password {view_password}, editing password {edit_password}: that's for an "
            "excerpt of {document} that ends on page {last_page} and begins on page {first_page}.",
            "pages {first_page}-{last_page} of {document}, then lock them (user {view_password}, "
            "owner {edit_password})",
            "The client may only read page {first_page} up to page {last_page} of {document}, "
            "using {view_password}. For changes to the extract it shall take {edit_password}.",
        ),
    ),
    Chain(
        "merge_pdfs",
        "protect_pdf",
        ("merged_file", "document"),
        (
            "Merge {files} into {output_name} and lock it: {view_password} for reading, "
            "{edit_password} for editing.",
            "{files} become {output_name}, and nobody gets in without the view password "
            "{view_password}; the edit password is {edit_password}.",
            "Put {files} together as {output_name}. To change the result one needs "
            "{edit_password}, to open it {view_password}.",
            "combine {files} -> {output_name}, encrypt with user {view_password} and owner "
            "{edit_password}",
        ),
    ),
    Chain(
        "sample_rows",
        "cluster_rows",
        ("sample_id", "dataset"),
        (
            "Draw {sample_size} random rows from {dataset} and cluster them into {n_clusters} "
            "groups by {feature_columns}.",
            "{dataset} is too large, so segment just {sample_size} random records of it into "
            "{n_clusters} clusters, features {feature_columns}.",
            "Which {n_clusters} natural groups do {feature_columns} form? Take a chance sample of "
            "{sample_size} from {dataset}[ with seed {seed}] for it.",
            "sample {sample_size} of {dataset}, then k-means, k={n_clusters}, on {feature_columns}",
        ),
    ),
    Chain(
        "remove_silence",
        "resample_audio",
        ("output_file", "recording"),
        (
            "Cut pauses of {min_silence_seconds} seconds or more below {threshold_db} dB out of "
            "{recording}, then resample it to {sample_rate} Hz.",
            "{recording} needs to lose its dead air (under {threshold_db} dB, from "
            "{min_silence_seconds} s) and be brought to {sample_rate} hertz.",
            "First tighten {recording}, threshold {threshold_db} decibels, minimum pause "
            "{min_silence_seconds} seconds. The outcome should have a sample rate of "
            "{sample_rate}[ in {channels}].",
            "{sample_rate} Hz version of {recording} without gaps of {min_silence_seconds} seconds "
            "at {threshold_db} dB please",
        ),
    ),
    Chain(
        "convert_file_encoding",
        "load_csv",
        ("output_file", "file_path"),
        (
            "Convert {file} from {from_encoding} to {to_encoding} and load it as a table"
            "[, {delimiter} separated].",
            "{file} is in {from_encoding}. Recode it as {to_encoding}, then read the data in.",
            "I want to work with the rows of {file}, but first it must go from {from_encoding} to "
            "{to_encoding}[; skip the first {skip_rows} rows when you import it].",
            "to {to_encoding} (it's {from_encoding}): {file}, and import the result",
        ),
    ),
)
