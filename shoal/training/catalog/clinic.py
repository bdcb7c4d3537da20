"""Tools of the clinic and the body: health, medicine, fitness, food logs, care."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

_MEDICINES = (
    "pick amoxicillin; ibuprofen; metformin; lisinopril; levothyroxine; atorvastatin; omeprazole; "
    "salbutamol; sertraline; prednisolone; warfarin; cetirizine; ramipril; doxycycline; "
    "pantoprazole; folic acid; bisoprolol; vitamin D3"
)
_PHARMACIES = (
    "pick Rose Street Pharmacy; Linden Apothecary; the Corner Chemist; Greenfield Drugs; "
    "Northgate Pharmacy; Sun Pharmacy; Wellbeing Plus; Old Bridge Chemist; St. Anne's Dispensary; "
    "Hopkins & Daughters; Station Pharmacy; Meadow Drugstore"
)
_WARDS = (
    "pick cardiology; intensive care; maternity; oncology; geriatrics; ward 4B; orthopaedics; "
    "the burns unit; paediatrics; neurology; ward 12; the stroke unit; recovery; urology; "
    "the day clinic; admissions"
)
_VACCINES = (
    "pick tetanus; hepatitis B; measles; rabies; yellow fever; HPV; typhoid; polio; "
    "whooping cough; shingles; pneumococcal; chickenpox; meningitis C; TBE"
)
_LAB_TESTS = (
    "pick ferritin; TSH; hemoglobin; creatinine; vitamin B12; potassium; HbA1c; CRP; uric acid; "
    "ALT; sodium; bilirubin; troponin; platelets; vitamin D; PSA"
)
_EXERCISES = (
    "pick back squat; bench press; deadlift; overhead press; barbell row; hip thrust; "
    "goblet squat; Romanian deadlift; leg press; lat pulldown; biceps curl; front squat; "
    "dumbbell lunge; kettlebell swing"
)

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "list_clinic_slots|clinic_availability|find_doctor_openings|clinic_list_free_slots",
        "List free slots of a specialty between two dates.|Finds open consultation times.|Which "
        "appointments a clinic still has, from earliest_date to latest_date",
        {
            "specialty|department|field": "pick dermatology; cardiology; an ENT doctor; "
            "ophthalmology; orthopaedics; gastroenterology; neurology; a general practitioner; "
            "gynaecology; allergology; rheumatology; paediatrics",
            "earliest_date|from_date|start_date": "date",
            "latest_date|to_date|end_date": "date",
            "clinic?|clinic_name|practice": "pick Riverside Clinic; Elm Park Medical Centre; the "
            "University Hospital; Dr. Banerjee's practice; Harbour Lane Surgery; City Health; St. "
            "Luke's; Oakwood Practice",
            "max_results?|limit|slot_count": "int 2..10",
        },
        (
            "Which free slots do you have for {specialty} between {earliest_date} and "
            "{latest_date}[ at {clinic}]?",
            "I need to be seen by someone from {specialty}. It must not be before "
            "{earliest_date}, and {latest_date} is the very last day I can come.",
            "Please list open times for {specialty} no later than {latest_date}, starting from "
            "{earliest_date}[, at most {max_results} of them].",
            "{specialty}, any day until {latest_date}, i'm away before {earliest_date}",
            "My rash is back, and my GP says a colleague should look at it. What is still "
            "available in {specialty} from {earliest_date} to {latest_date}[ in {clinic}]?",
            "{earliest_date} to {latest_date}: what's open, {specialty}[, {clinic}]",
            "I leave on a long trip right after {latest_date} and come home on {earliest_date}, "
            "so somewhere in that window I'd like {specialty}[. {max_results} suggestions are "
            "enough].",
            "Show[ {max_results}] consultation times with the specialty {specialty}. Earliest "
            "date: {earliest_date}. Latest date: {latest_date}.",
            "could {specialty} still fit my daughter in by {latest_date}? she is on holiday up to "
            "{earliest_date}",
        ),
        {"slot_id": "id", "physician": "person", "start_time": "time"},
        (
            "There is slot {slot_id} with {physician} at {start_time}.",
            "{physician} could see you at {start_time}; the slot is {slot_id}.",
        ),
    ),
    Entry(
        "book_clinic_slot|take_slot|clinic_appointment_book|reserve_consultation",
        "Book a given slot for a patient.|Reserves a consultation; slot_id comes from the slot "
        "list.|Take a free clinic slot",
        {
            "slot_id|slot|slot_number": "id",
            "patient_name|patient|full_name": "person",
            "visit_reason|reason|complaint": "pick persistent cough; annual check-up; knee pain; "
            "blood pressure review; mole check; migraine; earache; travel advice; back pain; test "
            "results; sore throat; dizziness; stomach cramps",
            "is_first_visit?|new_patient|first_time": "flag",
        },
        (
            "Please book slot {slot_id} for {patient_name}. The reason is {visit_reason}[ "
            "{is_first_visit=true|and it is the first visit}].",
            "I'd like to take {slot_id} for {patient_name}, because of {visit_reason}[; "
            "{is_first_visit=true|we have never been to your practice}].",
            "{patient_name} wants {slot_id}, {visit_reason}",
            "put {patient_name} down for {slot_id} ({visit_reason})[, {is_first_visit=false|known "
            "patient}]",
            "It's about {visit_reason}. You offered me {slot_id} on the phone and I'd say yes to "
            "that one. My name is {patient_name}.",
            "{visit_reason}: reserve {slot_id}, patient {patient_name}[, {is_first_visit=true|new "
            "patient}]",
            "My mother hates calling practices, so I do it for her. Could {patient_name} have "
            "{slot_id}? She suffers from {visit_reason}.",
            "Confirm the consultation with slot number {slot_id}. Patient: {patient_name}. "
            "Reason: {visit_reason}.",
            "ok {slot_id} works, the appointment is for {patient_name} and they come with "
            "{visit_reason}",
        ),
        {"confirmation_code": "id"},
        (
            "{patient_name} is booked; the confirmation code is {confirmation_code}.",
            "Done. Please keep the code {confirmation_code}.",
        ),
    ),
    Entry(
        "move_clinic_visit|clinic_visit_move|postpone_consultation|shift_doctor_visit",
        "Move a patient's visit from one date to another.|Changes the day of a doctor's "
        "visit.|Shift a consultation; old_date is given up, new_date is wanted",
        {
            "patient_name|patient|name": "person",
            "old_date|current_date|original_date": "date",
            "new_date|target_date|desired_date": "date",
            "preferred_time?|time_of_day": "enum morning, midday, afternoon",
        },
        (
            "Please move the visit of {patient_name} from {old_date} to {new_date}[, preferably "
            "in the {preferred_time}].",
            "I can't come on {old_date} after all. Would {new_date} be possible? The name is "
            "{patient_name}.",
            "{new_date} instead of {old_date} for {patient_name}[, {preferred_time}]",
            "Something came up at work. {patient_name} here, I was supposed to see the doctor on "
            "{old_date} and would rather come on {new_date}[ in the {preferred_time}].",
            "postpone {patient_name}: was {old_date}, now {new_date}",
            "Could we see {patient_name} on {new_date} rather than on {old_date} as originally "
            "planned?",
            "{patient_name} has a fever and will not make it on {old_date}. Give them {new_date}[ "
            "{preferred_time}] please.",
            "The new date for {patient_name} should be {new_date}; the original one, {old_date}, "
            "can go to somebody else.",
            "Change of plan for {patient_name}, who gives up {old_date} in exchange for "
            "{new_date}.",
        ),
        {"new_time": "time"},
        (
            "{patient_name} now comes on {new_date} at {new_time}.",
            "The visit starts at {new_time} on {new_date}.",
        ),
    ),
    Entry(
        "cancel_clinic_visit|clinic_visit_cancel|call_off_consultation|drop_appointment",
        "Cancel a patient's visit at the clinic.|Calls off a consultation by its number.|Drop an "
        "appointment and tell the patient if wanted",
        {
            "appointment_id|visit_id|booking_reference": "id",
            "cancel_reason?|reason|cause": "pick patient is ill; doctor unavailable; moved away; "
            "transport problem; symptoms are gone; family emergency; double booking; patient is "
            "in hospital",
            "notify_patient?|send_notice|inform_patient": "flag",
        },
        (
            "Please cancel appointment {appointment_id}[; the reason is: {cancel_reason}].",
            "I won't need {appointment_id} any more, thank you.",
            "call off {appointment_id}[, {cancel_reason}][, {notify_patient=true|and let the "
            "patient know}]",
            "{appointment_id}: {cancel_reason=doctor unavailable|Dr. Hale is off sick}, so strike "
            "it[ {notify_patient=true|and send the patient a note}]",
            "The visit with the reference {appointment_id} will not take place[ "
            "({cancel_reason})]. Please take it off the list[ {notify_patient=false|without "
            "sending any notice}].",
            "A lady rang and said she feels fine again. She had {appointment_id}; free that time.",
            "We have to scrap consultation {appointment_id}[ because of: {cancel_reason}].[ "
            "{notify_patient=true|Do inform the patient}.]",
            "take {appointment_id} out of tomorrow's book",
            "Would you be so kind as to give {appointment_id} back? I am not able to come[, "
            "{cancel_reason}].",
        ),
        {"freed_time": "time"},
        (
            "{appointment_id} is cancelled and {freed_time} is free again.",
            "Done, the time at {freed_time} can be given to someone else.",
        ),
    ),
    Entry(
        "find_patient_record|patient_lookup|search_patient|get_patient_id",
        "Find a patient's record by name and birth date.|Returns the patient number.|Look up who "
        "a patient is and on which ward",
        {
            "full_name|patient_name|name": "person",
            "birth_date|date_of_birth|dob": "date",
        },
        (
            "What is the patient number of {full_name}, born on {birth_date}?",
            "Please find the record of {full_name}. The date of birth is {birth_date}.",
            "{full_name}, dob {birth_date}",
            "There's a gentleman at the desk who lost his card. He says he is {full_name} and was "
            "born on {birth_date}. Do we have him?",
            "look up {full_name} {birth_date}",
            "born {birth_date}, name of {full_name}, which number do they have with us",
            "A relative is asking where {full_name} is lying. Birthday {birth_date}.",
            "I wonder whether {full_name} (born {birth_date}) is already in our system.",
            "Search the files for a person called {full_name} whose birth date is {birth_date}.",
        ),
        {"patient_id": "id", "ward": _WARDS},
        (
            "{full_name} has the number {patient_id} and is on {ward}.",
            "The record is {patient_id}; current ward: {ward}.",
        ),
    ),
    Entry(
        "request_referral|referral_create|refer_patient|write_referral",
        "Refer a patient from one doctor to another.|Creates a referral letter.|Hand a patient "
        "on; from_doctor writes, to_doctor receives",
        {
            "patient_name|patient": "person",
            "from_doctor|referring_doctor|sender": "person",
            "to_doctor|receiving_doctor|specialist": "person",
            "diagnosis|reason|indication": "pick suspected gallstones; heart murmur; chronic "
            "sinusitis; cataract; carpal tunnel syndrome; iron deficiency; sleep apnoea; torn "
            "meniscus; psoriasis; kidney stones; arrhythmia; thyroid nodule",
            "is_urgent?|urgent|priority_case": "flag",
        },
        (
            "Please refer {patient_name} from Dr. {from_doctor} to Dr. {to_doctor} with the "
            "diagnosis {diagnosis}[ {is_urgent=true|as an urgent case}].",
            "Dr. {to_doctor} should see {patient_name} because of {diagnosis}. The referring "
            "doctor is {from_doctor}.",
            "{patient_name}, {diagnosis}, to {to_doctor}, from {from_doctor}[, "
            "{is_urgent=true|urgent}]",
            "I am {from_doctor} and would like my patient {patient_name} to be examined by "
            "{to_doctor}[ {is_urgent=true|as soon as possible}]. It is a case of {diagnosis}.",
            "{diagnosis} again... {from_doctor} can't do more for {patient_name}, so hand the "
            "case on to {to_doctor}",
            "Could you write the letter that {patient_name} needs for {to_doctor}? {from_doctor} "
            "signs, {diagnosis} is what it says.",
            "send {patient_name} over to {to_doctor} for {diagnosis}, on behalf of {from_doctor}",
            "The insurer wants paper before {to_doctor} may treat {patient_name}. Our Dr. "
            "{from_doctor} found {diagnosis}[; {is_urgent=false|no hurry}].",
            "Receiving doctor: {to_doctor}. Referring doctor: {from_doctor}. Patient: "
            "{patient_name}. Indication: {diagnosis}.",
        ),
        {"referral_id": "id"},
        (
            "The referral of {patient_name} to {to_doctor} has the number {referral_id}.",
            "Referral {referral_id} was written for {diagnosis}.",
        ),
    ),
    Entry(
        "create_prescription|prescribe_medication|prescription_new|issue_prescription",
        "Prescribe a medicine to a patient.|Writes a prescription with strength, frequency and "
        "duration.|Issue a new prescription; strength is in mg per dose",
        {
            "patient_name|patient": "person",
            "medication|drug|medicine": _MEDICINES,
            "strength_mg|dose_mg|dosage_mg": "int 5..800",
            "times_per_day|frequency|daily_doses": "int 2..4",
            "duration_days|days|treatment_days": "int 3..30",
        },
        (
            "Prescribe {patient_name} {medication} {strength_mg} mg, {times_per_day} times per "
            "day for {duration_days} days.",
            "Please issue a prescription of {medication} for {patient_name}. Each dose has "
            "{strength_mg} mg, to be taken {times_per_day} times daily over {duration_days} days.",
            "{patient_name}: {medication} {strength_mg} mg x{times_per_day} daily, "
            "{duration_days} days",
            "For the next {duration_days} days {patient_name} should take {strength_mg} mg of "
            "{medication} {times_per_day} times a day. Write that up, please.",
            "Dr. Okafor dictates: {medication}, {times_per_day} doses a day, {duration_days} days "
            "in total, strength {strength_mg} milligrams, patient {patient_name}.",
            "{times_per_day} times a day {strength_mg} mg {medication} for {patient_name}, and "
            "stop after {duration_days} days",
            "{patient_name} still coughs. I'd go for {duration_days} days of {medication} now, "
            "{strength_mg} mg, every day {times_per_day} of them.",
            "could you put {patient_name} on {medication}? {strength_mg} mg per dose, frequency "
            "{times_per_day} a day, duration {duration_days} days",
            "New script: {duration_days} days, {medication}, {patient_name}, {strength_mg} mg, "
            "{times_per_day} daily doses.",
        ),
        {"prescription_id": "id"},
        (
            "Prescription {prescription_id} for {medication} was issued.",
            "{patient_name} can fetch the {medication} with {prescription_id}.",
        ),
    ),
    Entry(
        "find_prescription|prescription_lookup|get_active_prescription|search_scripts",
        "Find a patient's current prescription of a medicine.|Tells the number and the refills "
        "left.|Look up an active script",
        {
            "patient_name|patient|name": "person",
            "medication|drug|medicine": _MEDICINES,
        },
        (
            "Does {patient_name} have a current prescription for {medication}, and how many "
            "refills are left?",
            "Please look up the {medication} script of {patient_name}.",
            "{patient_name} {medication} refills left?",
            "A man is at my counter asking for {medication}. He is called {patient_name}. Is "
            "there anything on file for him?",
            "find what {patient_name} got prescribed, the {medication} one",
            "I think I'm running low on {medication}; can I still get more on the old slip? Name: "
            "{patient_name}.",
            "{medication} for {patient_name}: which number is it and is it still valid for more "
            "boxes",
            "My neighbour {patient_name} asked me to check if the {medication} can be fetched "
            "once more.",
            "Search the scripts by patient {patient_name} and medicine {medication}.",
        ),
        {"prescription_id": "id", "refills_left": "int 0..6"},
        (
            "It is {prescription_id}, with {refills_left} refills left.",
            "{patient_name} has {refills_left} refills of {medication} on {prescription_id}.",
        ),
    ),
    Entry(
        "transfer_prescription|move_prescription|prescription_change_pharmacy|pharmacy_transfer",
        "Move a prescription from one pharmacy to another.|Changes which pharmacy fills a "
        "script.|Transfers a prescription; from_pharmacy gives it up",
        {
            "prescription_id|prescription|script_number": "id",
            "from_pharmacy|current_pharmacy|old_pharmacy": _PHARMACIES,
            "to_pharmacy|new_pharmacy|target_pharmacy": _PHARMACIES,
        },
        (
            "Please transfer prescription {prescription_id} from {from_pharmacy} to {to_pharmacy}.",
            "I'd like to pick up {prescription_id} at {to_pharmacy}; at the moment it lies with "
            "{from_pharmacy}.",
            "{prescription_id}: {from_pharmacy} -> {to_pharmacy}",
            "We moved house and {from_pharmacy} is too far for me now. Could {to_pharmacy} fill "
            "{prescription_id} from now on?",
            "send my script {prescription_id} over to {to_pharmacy}, {from_pharmacy} never has it",
            "{to_pharmacy} is next to my office. Get them {prescription_id}, which "
            "{from_pharmacy} still holds.",
            "The current pharmacy of {prescription_id} is {from_pharmacy} and the new one should "
            "be {to_pharmacy}.",
            "{from_pharmacy} closes for the summer, so {prescription_id} has to go to "
            "{to_pharmacy}",
            "Would it be possible to have {to_pharmacy} take over {prescription_id} from "
            "{from_pharmacy}?",
        ),
        {"ready_date": "date"},
        (
            "{to_pharmacy} will have it ready on {ready_date}.",
            "Transferred; you can collect it at {to_pharmacy} from {ready_date}.",
        ),
    ),
    Entry(
        "weight_based_dose|dose_by_weight|calculate_dose_per_kg|dosing_weight_based",
        "Compute a single dose from body weight and mg per kg.|Dose in mg for a patient's "
        "weight.|Multiplies weight by mg_per_kg, capped at max_dose_mg",
        {
            "weight_kg|body_weight|patient_weight": "float 4..90 1",
            "mg_per_kg|dose_per_kg|dosage": "int 2..40",
            "max_dose_mg?|maximum_dose|cap_mg": "int 200..1000",
        },
        (
            "What single dose does a child of {weight_kg} kg get at {mg_per_kg} mg per kg[, with "
            "a maximum dose of {max_dose_mg} mg]?",
            "The leaflet says {mg_per_kg} mg per kilogram of body weight. My son weighs "
            "{weight_kg} kilos. How many milligrams is that?",
            "{mg_per_kg} mg/kg, {weight_kg} kg[, cap {max_dose_mg}]",
            "Please work out the amount of medicine for a body weight of {weight_kg} kg with "
            "{mg_per_kg} mg/kg[ but never over {max_dose_mg} mg].",
            "how much do i give at {mg_per_kg} mg per kilo, she's {weight_kg} kg",
            "{weight_kg} kilos on the scale this morning, and the doctor ordered {mg_per_kg} "
            "milligrams for each of them[, limited to {max_dose_mg} mg]",
            "I'm teaching first-year nurses. Take a patient weight of {weight_kg} kg and a dosage "
            "of {mg_per_kg} mg/kg: what goes into the syringe?",
            "[No more than {max_dose_mg} mg, please: ]{weight_kg} kg patient, {mg_per_kg} for "
            "every kilo",
            "Could you check my sum? {mg_per_kg} mg for every kg and the girl is at {weight_kg} "
            "kg.",
        ),
        {"single_dose_mg": "int 5..800"},
        (
            "A single dose is {single_dose_mg} mg.",
            "At {weight_kg} kg that makes {single_dose_mg} mg per dose.",
        ),
    ),
    Entry(
        "infusion_rate|calculate_infusion|iv_drip_rate|drip_speed",
        "Rate of an infusion from its volume and duration.|Computes ml per hour and drops per "
        "minute.|IV drip speed; drop_factor is drops per ml",
        {
            "volume_ml|volume|bag_volume": "int 100..1500",
            "duration_hours|hours|infusion_time": "int 2..12",
            "drop_factor?|drops_per_ml": "int 10..60",
        },
        (
            "At what rate must an infusion of {volume_ml} ml run to finish in {duration_hours} "
            "hours[ with a drop factor of {drop_factor}]?",
            "A bag of {volume_ml} ml is to go in over {duration_hours} hours. How many drops per "
            "minute is that[ if the set gives {drop_factor} drops per ml]?",
            "{volume_ml} ml in {duration_hours} h[, {drop_factor} gtt/ml]",
            "{duration_hours} hours for {volume_ml} millilitres of saline, how fast do I set the "
            "pump",
            "The night shift asks: she has {duration_hours} hours until theatre and {volume_ml} "
            "ml still to get. Which speed?",
            "Compute the IV speed. Volume {volume_ml} ml, time {duration_hours} hours[, "
            "{drop_factor} drops per millilitre].",
            "how quickly does the drip have to run so {volume_ml} ml are through after "
            "{duration_hours} hours",
            "I have hung {volume_ml} ml of Ringer's and want it empty {duration_hours} hours from "
            "now[; the tubing is {drop_factor} drops to the ml].",
        ),
        {"ml_per_hour": "float 20..400 1", "drops_per_minute": "int 5..120"},
        (
            "Set it to {ml_per_hour} ml per hour, which is {drops_per_minute} drops a minute.",
            "{drops_per_minute} drops per minute, or {ml_per_hour} ml an hour.",
        ),
    ),
    Entry(
        "tablet_supply_end|pills_run_out|medication_supply_until|last_pill_day",
        "Day on which the tablets run out.|Tells how long a pill stock lasts.|From tablets left "
        "and tablets per day, counted from start_date",
        {
            "tablets_left|pill_count|stock": "int 20..200",
            "tablets_per_day|daily_tablets|pills_per_day": "int 2..6",
            "start_date|from_date|first_day": "date",
        },
        (
            "I have {tablets_left} tablets left and take {tablets_per_day} per day, starting on "
            "{start_date}. On which day do I run out?",
            "When will {tablets_left} pills be used up at {tablets_per_day} a day from "
            "{start_date} on?",
            "{tablets_left} pills, {tablets_per_day} daily, from {start_date}, till when?",
            "from {start_date} dad swallows {tablets_per_day} of them every day, there are "
            "{tablets_left} in the box, when's the box empty",
            "How long does the stock last? Tablets per day: {tablets_per_day}. Tablets left: "
            "{tablets_left}. First day: {start_date}.",
            "I go abroad soon and can't buy more there. If I begin on {start_date} with "
            "{tablets_left} tablets and need {tablets_per_day} each day, what is the last day I'm "
            "covered?",
            "{tablets_per_day} a day, that's what the doctor wants from {start_date}. Will "
            "{tablets_left} do, and until when?",
            "Counting from {start_date}, please tell me the final day of a supply of "
            "{tablets_left} pills when {tablets_per_day} are taken daily.",
        ),
        {"last_day": "date"},
        (
            "The last tablets are taken on {last_day}.",
            "{tablets_left} tablets last until {last_day}.",
        ),
    ),
    Entry(
        "set_pill_reminder|medication_alarm|pill_reminder_create|remind_medicine",
        "Remind someone to take a medicine at set times.|Sets daily pill alarms.|Medicine "
        "reminder with its times of day",
        {
            "medication|medicine|drug": _MEDICINES,
            "intake_times|times|alarm_times": "list time",
            "with_food?|take_with_meal|after_eating": "flag",
            "end_date?|until|last_day": "date",
        },
        (
            "Remind me to take {medication} at {intake_times}[ until {end_date}].",
            "Please set a daily alarm for {medication}. The times are {intake_times}[, "
            "{with_food=true|always with food}].",
            "{medication} {intake_times}[ {with_food=true|with a meal}]",
            "I keep forgetting my {medication}. Could you nudge me at {intake_times}[ up to "
            "{end_date}]?",
            "at {intake_times} every day my phone should tell me: {medication}[, "
            "{with_food=false|on an empty stomach}]",
            "[Until {end_date} ]I have to swallow {medication} at {intake_times}, and without "
            "help I won't manage.",
            "Intake times {intake_times}, medicine {medication}[, last day {end_date}].",
            "My husband is hopeless with his pills. Make it ring at {intake_times} for "
            "{medication}[ {with_food=true|and say he has to eat something}].",
            "the doc put me on {medication}, so beep at {intake_times} please",
        ),
        {"reminder_id": "id"},
        (
            "Reminder {reminder_id} for {medication} is on.",
            "I'll ring at {intake_times}; the reminder is {reminder_id}.",
        ),
    ),
    Entry(
        "find_pharmacy_with_stock|pharmacy_stock_search|medicine_availability|locate_medicine",
        "Find a pharmacy that has a medicine in stock.|Searches pharmacies around a place.|Where "
        "a medicine can be bought within max_distance_km",
        {
            "medication|medicine|drug": _MEDICINES,
            "location|near|address": "pick 12 Elm Street, Dover; the main station; 4 Quay Road, "
            "Galway; Market Square; 88 Hill Avenue; Kingsway 21; the old library; 7 Mill Lane, "
            "York; Terminal 2; Lindenplatz; 301 Pine Street, Boulder; the university",
            "max_distance_km|radius_km|within_km": "int 2..30",
            "open_now?|currently_open|is_open": "flag",
        },
        (
            "Which pharmacy within {max_distance_km} km of {location} has {medication} in stock[ "
            "{open_now=true|and is open now}]?",
            "I need {medication}. Please search around {location}, up to {max_distance_km} "
            "kilometres away.",
            "{medication} near {location}, {max_distance_km} km max[, {open_now=true|open right "
            "now}]",
            "where can i get {medication}? i'm at {location} and can drive {max_distance_km} km",
            "My usual chemist is out of {medication} till next week. Is there any other, not "
            "farther than {max_distance_km} km from {location}[, {open_now=true|one that's open "
            "at this hour}]?",
            "{location}: who sells {medication} within a radius of {max_distance_km} km",
            "It's the middle of the night and the little one burns with fever. Who has "
            "{medication} at most {max_distance_km} kilometres from {location}?",
            "Starting at {location}, look {max_distance_km} km in every direction for somebody "
            "with {medication} on the shelf.",
            "Find {medication} for a guest of ours who stays at {location} and would travel "
            "{max_distance_km} km for it.",
        ),
        {"pharmacy": _PHARMACIES, "distance_km": "float 0.2..29 1"},
        (
            "{pharmacy} has it, {distance_km} km away.",
            "Try {pharmacy}, which is {distance_km} km from {location}.",
        ),
    ),
    Entry(
        "record_allergy|add_allergy|allergy_entry_create|patient_allergy_add",
        "Add an allergy to a patient's file.|Records allergen and severity.|Note what a patient "
        "must not get",
        {
            "patient_name|patient": "person",
            "allergen|substance|trigger": "pick penicillin; latex; peanuts; bee venom; iodine "
            "contrast; shellfish; aspirin; codeine; birch pollen; nickel; sulfonamides; soy; cat "
            "hair; house dust",
            "severity|level|grade": "enum mild, moderate, severe",
            "reaction?|symptom|response": "pick hives; swollen lips; anaphylaxis; itching; "
            "vomiting; wheezing; rash; watery eyes; low blood pressure; stomach cramps",
        },
        (
            "Please record that {patient_name} has a {severity} allergy to {allergen}[, with "
            "{reaction} as the reaction].",
            "{patient_name} cannot tolerate {allergen}. Note it in the file as {severity}[; the "
            "reaction was {reaction}].",
            "{allergen} allergy, {severity}, {patient_name}[, {reaction}]",
            "the mother just told me {patient_name} reacts to {allergen}, {severity=severe|really "
            "badly}[ ({reaction})]",
            "Before the operation I want this in writing: no {allergen} for {patient_name}, "
            "{severity} reaction expected.",
            "{severity}: {patient_name} / {allergen}[ / {reaction}]",
            "Last time we gave {patient_name} {allergen}[ and saw {reaction}]. Grade it "
            "{severity} and put it on the chart.",
            "Allergen {allergen}, severity {severity}, patient {patient_name}[, symptom "
            "{reaction}]. Save that, please.",
            "Could you add something to the file of {patient_name}? It turns out {allergen} gives "
            "a {severity} response.",
        ),
        {"entry_id": "id"},
        (
            "The {allergen} allergy of {patient_name} is entry {entry_id}.",
            "Noted under {entry_id}.",
        ),
    ),
    Entry(
        "check_meal_allergens|allergen_check|meal_safety_check|ingredients_versus_allergies",
        "Check whether ingredients clash with someone's allergies.|Compares a dish with "
        "allergies.|Tells if a meal is safe; allergies are what must be avoided",
        {
            "ingredients|contents|dish_ingredients": "list pick wheat flour; butter; hazelnuts; "
            "eggs; soy sauce; cream; celery; mustard; rice; prawns; sesame oil; tomatoes; almond "
            "milk; cashew paste; honey; yoghurt; fish stock; tofu",
            "allergies|avoid|intolerances": "list pick gluten; lactose; nuts; egg; soy; "
            "crustaceans; sesame; fish; sulphites; lupin",
        },
        (
            "Is a dish with the ingredients {ingredients} safe for somebody with allergies to "
            "{allergies}?",
            "The cake contains {ingredients}. Please check it against these allergies: "
            "{allergies}.",
            "allergic to {allergies}, recipe has {ingredients}, ok?",
            "My nephew must avoid {allergies}. Tonight I'm cooking with {ingredients}. Can he eat "
            "with us?",
            "{ingredients} are in it. a guest reacts to {allergies}",
            "For the school kitchen: a child who may not have {allergies}, a soup made from "
            "{ingredients}. Any problem?",
            "Could I serve {ingredients} to a person who can't stand {allergies}?",
            "avoid: {allergies}; contents: {ingredients}",
            "She reads every label since the incident with {allergies}. On this one it says "
            "{ingredients}.",
        ),
        {
            "verdict": "pick safe; not safe; doubtful",
            "culprit": "pick eggs; butter; hazelnuts; soy sauce; celery; none",
        },
        (
            "The meal is {verdict}; critical ingredient: {culprit}.",
            "Verdict: {verdict} (culprit: {culprit}).",
        ),
    ),
    Entry(
        "interpret_lab_value|lab_value_check|blood_value_meaning|evaluate_test_result",
        "Tell whether a lab value is in its normal range.|Interprets a blood value.|Compares a "
        "test result with the reference for sex and age",
        {
            "test_name|analyte|marker": _LAB_TESTS,
            "measured_value|value|result": "float 0.5..300 1",
            "age?|age_years|patient_age": "int 18..90",
            "sex?|gender": "enum female, male",
        },
        (
            "Is a {test_name} value of {measured_value} normal[ for a {sex} patient][ aged {age}]?",
            "My blood test came back and {test_name} is at {measured_value}. What does that mean[ "
            "at the age of {age}]?",
            "{test_name} {measured_value}[, {sex}][, {age} y]",
            "Please interpret the following result. Test: {test_name}. Measured value: "
            "{measured_value}.[ Sex: {sex}.][ Age: {age}.]",
            "should i worry about {measured_value} for {test_name}",
            "I can't reach my doctor before Monday and there's a little arrow next to "
            "{test_name}. It reads {measured_value}[ and I'm {age}].",
            "{measured_value}, that's what the lab wrote behind {test_name}. Too high?",
            "My sister, who is a bit of a worrier, wants to know if {measured_value} is still "
            "okay for {test_name}[ in a {sex} person of {age}].",
            "The printout shows {test_name} = {measured_value}; is it within the reference range[ "
            "for {age} years]?",
        ),
        {
            "verdict": "pick normal; slightly high; slightly low; clearly high; clearly low",
            "upper_limit": "float 1..300 1",
        },
        (
            "That is {verdict}; the upper limit is {upper_limit}.",
            "{test_name} at {measured_value} counts as {verdict}, with {upper_limit} as the upper "
            "limit.",
        ),
    ),
    Entry(
        "compare_lab_results|lab_trend|lab_value_change|difference_between_tests",
        "Compare a patient's lab value on two dates.|How a blood value changed between two "
        "tests.|Change of a marker from earlier_date to later_date",
        {
            "patient_id|patient|patient_number": "id",
            "test_name|marker|analyte": _LAB_TESTS,
            "earlier_date|first_date|baseline_date": "date",
            "later_date|second_date|follow_up_date": "date",
        },
        (
            "How did the {test_name} of patient {patient_id} change between {earlier_date} and "
            "{later_date}?",
            "Please compare the later {test_name} result of {later_date} with the earlier one of "
            "{earlier_date}. The patient number is {patient_id}.",
            "{patient_id}, {test_name}, {earlier_date} vs {later_date}",
            "The new tablets should have brought {test_name} down by {later_date}; the baseline "
            "was taken on {earlier_date}. Patient {patient_id}.",
            "did {test_name} go up for {patient_id}? first test {earlier_date}, second "
            "{later_date}",
            "On {later_date} we drew blood from {patient_id} again. Is the {test_name} any better "
            "than it was on {earlier_date}?",
            "{test_name} of {patient_id}: baseline {earlier_date}, follow-up {later_date}, what's "
            "the difference?",
            "For the case report I need one figure, namely how much the {test_name} of "
            "{patient_id} moved from {earlier_date} to {later_date}.",
        ),
        {"change_percent": "float -60..60 1"},
        (
            "It changed by {change_percent} percent.",
            "The {test_name} moved by {change_percent}% between {earlier_date} and {later_date}.",
        ),
    ),
    Entry(
        "order_lab_tests|request_blood_work|lab_order_create|send_to_lab",
        "Order laboratory tests for a patient.|Requests blood work.|Send a list of tests to the "
        "lab with its urgency",
        {
            "patient_id|patient|patient_number": "id",
            "tests|test_names|markers": "list " + _LAB_TESTS,
            "urgency|priority_level": "enum routine, urgent, emergency",
            "is_fasting?|fasting|fasting_state": "flag",
        },
        (
            "Please order {tests} for patient {patient_id} with {urgency} priority[; "
            "{is_fasting=true|the patient is fasting}].",
            "Patient {patient_id} needs blood work. The tests are {tests} and the urgency is "
            "{urgency}.",
            "{patient_id}: {tests}, {urgency}[, {is_fasting=true|fasting}]",
            "send {tests} to the lab for {patient_id}, it's {urgency}[, {is_fasting=false|has had "
            "breakfast}]",
            "Dr. Lindqvist suspects an infection in {patient_id} and would like {tests}, "
            "{urgency}.",
            "We've just drawn two tubes from {patient_id}. Have them look at {tests} as "
            "{urgency=emergency|an absolute emergency}.",
            "{urgency} request: {tests} on {patient_id}[ ({is_fasting=true|nothing eaten since "
            "yesterday})]",
            "Could the laboratory determine {tests} of {patient_id}? This one is {urgency}.",
            "I want to know more about {patient_id} before I change anything: {tests}, {urgency} "
            "please.",
        ),
        {"order_id": "id", "results_by": "time"},
        (
            "Order {order_id} is in; results come by {results_by}.",
            "The lab answers by {results_by} under order {order_id}.",
        ),
    ),
    Entry(
        "estimate_kidney_function|egfr|glomerular_filtration|kidney_filtration_rate",
        "Estimate kidney function from creatinine, age and sex.|Computes the eGFR.|Filtration "
        "rate of the kidneys in ml per minute",
        {
            "creatinine|creatinine_mg_dl|serum_creatinine": "float 0.5..4",
            "age_years|age|patient_age": "int 20..95",
            "sex|gender": "enum female, male",
        },
        (
            "What is the eGFR of a {age_years}-year-old {sex} patient with a creatinine of "
            "{creatinine} mg/dl?",
            "Please estimate how well the kidneys work. The patient is {sex}, {age_years} years "
            "old, and the serum creatinine is {creatinine}.",
            "{sex}, {age_years}, creatinine {creatinine}",
            "crea {creatinine}, {age_years} years, {sex}: filtration rate?",
            "Before I give contrast agent I want to be sure about her or his kidneys: creatinine "
            "{creatinine} at {age_years}, {sex}.",
            "I'm {age_years} and my last creatinine was {creatinine}. Are my kidneys still fine? "
            "I am {sex}, if that matters.",
            "For a {sex} person aged {age_years}, which glomerular filtration rate belongs to "
            "{creatinine} mg/dl of creatinine?",
            "the lab says {creatinine} for creatinine, the chart says {age_years} and {sex}. "
            "what's the gfr",
        ),
        {
            "egfr": "int 10..120",
            "stage": "pick normal; mildly reduced; moderately reduced; severely reduced",
        },
        (
            "The eGFR is {egfr}, kidney function is {stage}.",
            "Function is {stage}, with an estimate of {egfr} ml per minute.",
        ),
    ),
    Entry(
        "ldl_cholesterol|calculate_ldl|ldl_from_lipids|lipid_ldl_estimate",
        "Estimate LDL from the other blood lipids.|LDL from total cholesterol, HDL and "
        "triglycerides.|Works out the bad cholesterol in mg/dl",
        {
            "total_cholesterol|cholesterol|total": "int 140..320",
            "hdl|hdl_cholesterol|good_cholesterol": "int 30..90",
            "triglycerides|trigs|blood_fats": "int 60..380",
        },
        (
            "What is my LDL if the total cholesterol is {total_cholesterol}, HDL is {hdl} and "
            "triglycerides are {triglycerides}?",
            "Please estimate the bad cholesterol. Triglycerides: {triglycerides}. HDL: {hdl}. "
            "Total: {total_cholesterol}.",
            "hdl {hdl}, trigs {triglycerides}, total {total_cholesterol}",
            "The lab left out one number on my lipid panel. It gives {total_cholesterol} in "
            "total, of which {hdl} is the good kind, and {triglycerides} for triglycerides.",
            "triglycerides of {triglycerides}, total cholesterol of {total_cholesterol}, and an "
            "hdl of {hdl}, what's ldl then",
            "With {hdl} mg/dl HDL and {triglycerides} mg/dl triglycerides, how much LDL hides in "
            "a total of {total_cholesterol} mg/dl?",
            "Exercise 4: a patient has a total cholesterol of {total_cholesterol} mg/dl, "
            "triglycerides of {triglycerides} mg/dl and {hdl} mg/dl HDL. Calculate the LDL.",
            "My dad eats butter by the spoon. {total_cholesterol} total, good cholesterol only "
            "{hdl}, and blood fats {triglycerides}... how bad is the bad one?",
        ),
        {"ldl": "int 60..230"},
        (
            "The LDL comes to {ldl} mg/dl.",
            "About {ldl} mg/dl of the {total_cholesterol} is LDL.",
        ),
    ),
    Entry(
        "next_vaccine_due|booster_due_date|vaccination_due|when_is_booster",
        "Date on which the next dose of a vaccine is due.|Booster date from the last dose and the "
        "birth date.|When someone must be vaccinated again",
        {
            "vaccine|vaccination|shot": _VACCINES,
            "last_dose_date|last_shot|previous_dose": "date",
            "birth_date|date_of_birth|born_on": "date",
        },
        (
            "When is the next {vaccine} dose due for someone born on {birth_date} whose last dose "
            "was on {last_dose_date}?",
            "My daughter had her last {vaccine} shot on {last_dose_date}. Her date of birth is "
            "{birth_date}. When does she need the booster?",
            "{vaccine}, last jab {last_dose_date}, born {birth_date}",
            "born {birth_date}, previous {vaccine} vaccination {last_dose_date}, when again",
            "I found an old yellow booklet: {vaccine} on {last_dose_date}. Do I have to refresh "
            "that, and when? I was born on {birth_date}.",
            "{birth_date} is my birthday and {last_dose_date} was the day of my last {vaccine} "
            "injection. What comes next?",
            "The school nurse is asking about {vaccine}. The boy came into the world on "
            "{birth_date} and got his previous dose on {last_dose_date}.",
            "Please work out the booster date. Vaccine: {vaccine}; previous dose: "
            "{last_dose_date}; date of birth: {birth_date}.",
        ),
        {"due_on": "date"},
        (
            "The next {vaccine} dose is due on {due_on}.",
            "Plan the booster for {due_on}.",
        ),
    ),
    Entry(
        "record_vaccination|log_vaccine_dose|vaccination_entry|immunization_record_add",
        "Record a vaccination that was given.|Enters a dose with its batch number and date.|Adds "
        "to the immunization record",
        {
            "patient_name|patient|recipient": "person",
            "vaccine|vaccine_name": _VACCINES,
            "given_date|date_given|administered_on": "date",
            "batch_number|lot|lot_number": "id",
            "next_dose_date?|next_due|follow_up_on": "date",
        },
        (
            "Please record that {patient_name} received the {vaccine} vaccine on {given_date} "
            "with batch number {batch_number}[; the next dose is on {next_dose_date}].",
            "On {given_date} I vaccinated {patient_name} against {vaccine}. The lot was "
            "{batch_number}.",
            "{patient_name} {vaccine} {given_date} lot {batch_number}[ next {next_dose_date}]",
            "batch {batch_number}, {vaccine}, went into {patient_name} on {given_date}",
            "[Have them come back on {next_dose_date}. ]The syringe said {batch_number}; it was "
            "{vaccine} for {patient_name}, given {given_date}.",
            "{given_date}: one dose {vaccine} for {patient_name}, sticker {batch_number}",
            "Enter this in the immunization record: {vaccine}, administered on {given_date} to "
            "{patient_name}, batch {batch_number}[, and {next_dose_date} for the follow-up].",
            "We forgot to write something down. {patient_name} had a {vaccine} jab here on "
            "{given_date}, from {batch_number}.",
            "Put {vaccine} into the booklet of {patient_name}, {batch_number}, date "
            "{given_date}[, due again {next_dose_date}].",
        ),
        {"record_id": "id"},
        (
            "The {vaccine} dose of {patient_name} is recorded as {record_id}.",
            "Saved as {record_id}.",
        ),
    ),
    Entry(
        "travel_vaccines|vaccines_for_trip|recommended_travel_shots|travel_health_vaccines",
        "Vaccines recommended for a trip.|Which shots a traveller needs for a destination.|Travel "
        "vaccinations, with the time left until departure",
        {
            "destination|travel_to|country": "place",
            "departure_date|leaving_on|trip_start": "date",
            "home_country?|travelling_from|residence": "place",
            "traveller_age?|age": "int 1..85",
        },
        (
            "Which vaccinations are recommended for a trip to {destination} departing on "
            "{departure_date}[, coming from {home_country}]?",
            "I'm leaving on {departure_date} and my destination is {destination}. Which shots do "
            "I need[ at the age of {traveller_age}]?",
            "jabs for {destination}, off on {departure_date}[, from {home_country}]",
            "We booked {destination} for {departure_date}[, and our youngest is {traveller_age}]. "
            "Somebody mentioned typhoid. What should we have in the arm before?",
            "{destination} {departure_date}, do i need to get anything against anything",
            "[From {home_country} ]I set off for {destination} on {departure_date} and want to be "
            "protected.",
            "My boss sends me to {destination} on {departure_date}; the company pays whatever the "
            "tropical doctor thinks I need.",
            "Travel clinic question: departure {departure_date}, going to {destination}[, age "
            "{traveller_age}], which immunizations?",
        ),
        {"recommended": _VACCINES, "days_needed": "int 7..42"},
        (
            "For {destination} get {recommended}, at least {days_needed} days before you leave.",
            "Recommended: {recommended}. Allow {days_needed} days.",
        ),
    ),
    Entry(
        "triage_symptoms|symptom_checker|assess_symptoms|how_urgent",
        "Judge how urgent symptoms are.|Symptom check by symptoms, duration and age.|Says where a "
        "person with these complaints should go",
        {
            "symptoms|complaints|signs": "list pick fever; chest pain; dry cough; stiff neck; "
            "vomiting; headache; blurred vision; sore throat; rash; shortness of breath; swollen "
            "ankle; diarrhoea; dizziness; numb fingers",
            "duration_days|days|since_days": "int 2..21",
            "age_years|age|patient_age": "int 2..90",
            "is_pregnant?|pregnant": "flag",
        },
        (
            "How urgent are {symptoms} for {duration_days} days in a person aged {age_years}[ "
            "{is_pregnant=true|who is pregnant}]?",
            "I am {age_years} years old and have had {symptoms} for {duration_days} days[; "
            "{is_pregnant=true|I'm expecting a baby}]. Should I go to the emergency room?",
            "{symptoms}, {duration_days} days now, {age_years} y/o",
            "{age_years} years, since {duration_days} days: {symptoms}[, {is_pregnant=false|not "
            "pregnant}]",
            "My grandpa won't see anyone although it's been {duration_days} days. He's "
            "{age_years} and complains of {symptoms}. Can we wait?",
            "for {duration_days} days it's been {symptoms} with me, do i need a doctor or just "
            "tea, i'm {age_years}",
            "A caller, age {age_years}, reports {symptoms}. Duration: {duration_days} days. Where "
            "do we send the caller?",
            "I don't want to be a nuisance, but {symptoms} won't go away after {duration_days} "
            "days. Is that something serious at {age_years}?",
            "{symptoms} - is this a case for the hospital? Patient is {age_years}, started "
            "{duration_days} days ago[, {is_pregnant=true|pregnant}]",
        ),
        {
            "urgency": "pick see a doctor today; call an ambulance; rest at home; "
            "see a doctor this week"
        },
        (
            "My advice: {urgency}.",
            "With {symptoms}, you should do this: {urgency}.",
        ),
    ),
    Entry(
        "first_aid_steps|first_aid|emergency_instructions|what_to_do_injury",
        "First aid instructions for an injury.|Steps to help someone who is hurt.|Tells what to "
        "do until help comes",
        {
            "injury|emergency|situation": "pick a burnt hand; choking; a nosebleed; a snake bite; "
            "heatstroke; a sprained ankle; a deep cut; a wasp sting in the mouth; fainting; "
            "swallowed bleach; a broken tooth; frostbite; an electric shock; a splinter in the eye",
            "is_child?|child|for_child": "flag",
            "minutes_since?|minutes_ago|elapsed_minutes": "int 2..45",
        },
        (
            "What are the first steps with {injury}[ {is_child=true|in a small child}][, "
            "{minutes_since} minutes after it happened]?",
            "quick, {injury}, what do i do",
            "Please tell me how to help with {injury}[ that happened {minutes_since} minutes ago] "
            "until the paramedics arrive.",
            "{injury}![ {is_child=true|it's my kid}]",
            "We have a course at work on Friday, and I have to show how to treat {injury}[ "
            "{is_child=false|in an adult}]. How is it done properly?",
            "My colleague in the kitchen just had an accident, {injury}[, {minutes_since} min "
            "ago]. Ice or no ice?",
            "I never know how to react to {injury}. Give me the instructions step by step.",
            "how do you treat {injury}[ {is_child=true|when the patient is a toddler}] with "
            "nothing but a car kit",
            "[{minutes_since} minutes have gone by. ]What should I do about {injury}, and what "
            "should I never do?",
        ),
        {
            "first_step": "pick cool it with water; keep calm and sit down; call the emergency "
            "number; press a clean cloth on it; lay the person flat; rinse with water",
            "steps": "int 3..9",
        },
        (
            "First: {first_step}. There are {steps} steps in all.",
            "Of {steps} steps the first is this: {first_step}.",
        ),
    ),
    Entry(
        "request_ambulance|call_ambulance|dispatch_ambulance|ambulance_send",
        "Send an ambulance to an address.|Dispatches paramedics for a patient.|Ambulance request "
        "with the patient's age and complaint",
        {
            "address|pickup_address|location": "pick 12 Elm Street, Dover; 4 Quay Road, Galway; "
            "77 Sunset Drive; Birch Court 9; 301 Pine Street, Boulder; 7 Mill Lane, York; Flat 3, "
            "Abbey House; 15 Rue Basse; the swimming pool on Park Road; Old Farm, Hill Road",
            "patient|person_info|patient_details": {
                "age|age_years": "int 1..95",
                "complaint|problem|main_symptom": "pick chest pain; a seizure; heavy bleeding; a "
                "bad fall; trouble breathing; a suspected stroke; severe burns; labour pains; "
                "unconsciousness; an allergic shock",
            },
            "callback_phone|phone|caller_number": "phone",
        },
        (
            "Please send an ambulance to {address}. The patient is {patient.age} years old and "
            "has {patient.complaint}. You can call back on {callback_phone}.",
            "{patient.complaint}, {address}, age {patient.age}, my number is {callback_phone}",
            "Help! A person of about {patient.age} with {patient.complaint}, we are at {address}, "
            "phone {callback_phone}",
            "We need paramedics at {address} for a case of {patient.complaint}; the age is "
            "{patient.age}, and the caller's phone number is {callback_phone}.",
            "come quickly to {address}, it's {patient.complaint}, {patient.age} years old, reach "
            "me under {callback_phone}",
            "My number is {callback_phone}. I'm at {address} with a {patient.age}-year-old "
            "neighbour, and it looks like {patient.complaint}.",
            "Dispatch to {address}. Callback {callback_phone}. Patient aged {patient.age}, main "
            "problem {patient.complaint}.",
            "I've found somebody lying on the ground at {address}, {patient.complaint} I think, "
            "maybe {patient.age}. I'm on {callback_phone}.",
        ),
        {"eta_minutes": "int 4..25"},
        (
            "Help is on its way and arrives in {eta_minutes} minutes.",
            "Stay with the patient; the ambulance reaches {address} in {eta_minutes} minutes.",
        ),
    ),
    Entry(
        "transfer_patient|move_patient_to_ward|ward_transfer|patient_relocate",
        "Move a patient from one ward to another.|Transfers a patient within the hospital.|Ward "
        "change; from_ward gives the patient up",
        {
            "patient_id|patient|patient_number": "id",
            "from_ward|current_ward|source_ward": _WARDS,
            "to_ward|new_ward|target_ward": _WARDS,
        },
        (
            "Please transfer patient {patient_id} from {from_ward} to {to_ward}.",
            "Patient {patient_id} is stable enough to leave {from_ward}. The new ward should be "
            "{to_ward}.",
            "{patient_id}: {from_ward} to {to_ward}",
            "{to_ward} is expecting {patient_id}, who is still lying in {from_ward}. Get that "
            "moved.",
            "bring {patient_id} over to {to_ward}, {from_ward} needs the bed",
            "Dr. Abara called from {from_ward} and says {patient_id} would be better off with "
            "{to_ward}.",
            "The target ward is {to_ward}, the source ward {from_ward}, the patient number "
            "{patient_id}.",
            "can {to_ward} take {patient_id} off {from_ward}'s hands tonight",
            "There's water coming through the ceiling of {from_ward}, so let's have {patient_id} "
            "sleep in {to_ward} instead.",
        ),
        {"bed": "pick bed 1; bed 4; bed 7; bed 12; the window bed; room 210; room 34B"},
        (
            "{patient_id} goes to {to_ward}, {bed}.",
            "Transferred; {bed} is ready.",
        ),
    ),
    Entry(
        "assign_nurse_shift|shift_assign|schedule_nurse|staffing_add_shift",
        "Assign a nurse to a shift on a ward.|Puts a nurse on the duty plan.|Schedules nursing "
        "staff by ward, date and shift",
        {
            "nurse_name|nurse|staff_member": "person",
            "ward|unit|department": _WARDS,
            "shift_date|date|duty_date": "date",
            "shift_type|shift|duty": "enum early, late, night",
            "is_overtime?|overtime|extra_shift": "flag",
        },
        (
            "Please assign {nurse_name} to the {shift_type} shift in {ward} on {shift_date}[ "
            "{is_overtime=true|as overtime}].",
            "I need {nurse_name} on {shift_date}. The ward is {ward} and it is the {shift_type} "
            "shift.",
            "{shift_date} {ward} {shift_type}: {nurse_name}[ ({is_overtime=true|extra shift})]",
            "Two people called in sick at {ward}, so put {nurse_name} on {shift_type} duty there "
            "on {shift_date}[, {is_overtime=true|paid as overtime}].",
            "{nurse_name} said yes to {shift_type} on {shift_date}, enter it for {ward}",
            "Who covers {ward} on {shift_date}? Let's say {nurse_name}, {shift_type} shift.",
            "{ward} is short of hands on {shift_date}; {nurse_name} does the {shift_type} one[, "
            "{is_overtime=false|within normal hours}]",
            "Would you plan {nurse_name} in? {shift_type} duty, {shift_date}, {ward}.",
            "For {shift_date}, write {nurse_name} into the {shift_type} box of {ward}.",
        ),
        {"shift_id": "id"},
        (
            "{nurse_name} works the {shift_type} shift; its number is {shift_id}.",
            "Shift {shift_id} in {ward} is staffed.",
        ),
    ),
    Entry(
        "find_shift|nurse_shift_lookup|get_duty|shift_of_nurse",
        "Find the shift of a nurse on a date.|Shows when and where a nurse works.|Look up a duty "
        "in the staff plan",
        {
            "nurse_name|nurse|staff_member": "person",
            "duty_date|date|on_date": "date",
        },
        (
            "Which shift does {nurse_name} have on {duty_date}, and on which ward?",
            "Please look up the duty of {nurse_name} for {duty_date}.",
            "{nurse_name} {duty_date} working?",
            "where is {nurse_name} on {duty_date}",
            "I'd like to hand over a patient personally. Is {nurse_name} in on {duty_date}, and "
            "where?",
            "{duty_date}: what does the plan say for {nurse_name}?",
            "My girlfriend lost her timetable again. She's {nurse_name}, and the day we need is "
            "{duty_date}.",
            "On {duty_date}, does {nurse_name} come early or late?",
        ),
        {"shift_id": "id", "ward": _WARDS},
        (
            "{nurse_name} has shift {shift_id} on {ward}.",
            "It is {shift_id}, on {ward}.",
        ),
    ),
    Entry(
        "swap_shifts|shift_swap|exchange_duty|trade_shift",
        "Swap a shift with a colleague.|Gives a shift away and takes one back on "
        "return_date.|Trade duties between two nurses",
        {
            "shift_id|shift|my_shift": "id",
            "colleague_name|colleague|swap_with": "person",
            "return_date|take_over_date|exchange_date": "date",
        },
        (
            "Please swap shift {shift_id} with {colleague_name}, and I take over their duty on "
            "{return_date}.",
            "My colleague {colleague_name} will do {shift_id} for me. In return I work on "
            "{return_date}.",
            "{shift_id} <-> {colleague_name}, {return_date}",
            "trade {shift_id} for whatever {colleague_name} has on {return_date}",
            "It's my son's birthday and I can't do {shift_id}. {colleague_name} would step in if "
            "I cover {return_date}.",
            "I'll be there on {return_date} instead of {colleague_name}, who gets {shift_id}",
            "{colleague_name} agreed! so {shift_id} is theirs, mine is {return_date}",
            "Exchange request: my shift {shift_id}, colleague {colleague_name}, exchange date "
            "{return_date}.",
            "Could the ward manager let {colleague_name} have {shift_id}? I would work "
            "{return_date} to make up for it.",
        ),
        {"request_id": "id"},
        (
            "The swap with {colleague_name} is request {request_id}.",
            "I filed the trade as {request_id}.",
        ),
    ),
    Entry(
        "record_vitals|log_vital_signs|vitals_entry|chart_vitals",
        "Record the vital signs of a patient.|Charts blood pressure, pulse and temperature.|Adds "
        "a set of measurements to the chart",
        {
            "patient_id|patient|patient_number": "id",
            "vitals|measurements|vital_signs": {
                "systolic|upper_pressure": "int 95..190",
                "diastolic|lower_pressure": "int 55..110",
                "pulse|heart_rate": "int 45..140",
                "temperature_c|temperature": "float 35.5..40.5 1",
            },
            "measured_at?|time|taken_at": "time",
        },
        (
            "Please record the vitals of patient {patient_id}: blood pressure {vitals.systolic} "
            "over {vitals.diastolic}, pulse {vitals.pulse}, temperature {vitals.temperature_c} "
            "degrees[, measured at {measured_at}].",
            "Patient {patient_id} has a pulse of {vitals.pulse} and a temperature of "
            "{vitals.temperature_c}. The systolic pressure is {vitals.systolic}, the diastolic "
            "{vitals.diastolic}.",
            "{patient_id} {vitals.systolic}/{vitals.diastolic} p {vitals.pulse} t "
            "{vitals.temperature_c}[ at {measured_at}]",
            "chart for {patient_id}: heart rate {vitals.pulse}, {vitals.systolic} to "
            "{vitals.diastolic}, {vitals.temperature_c} degrees[, {measured_at}]",
            "I was just with {patient_id}[ at {measured_at}]. {vitals.temperature_c} on the "
            "thermometer, the heart goes at {vitals.pulse}, and the cuff shows {vitals.systolic} "
            "over {vitals.diastolic}.",
            "Temperature {vitals.temperature_c}, pressure {vitals.systolic} over "
            "{vitals.diastolic}, {vitals.pulse} beats. That was {patient_id}.",
            "Could you write this down while I wash my hands? {patient_id}, {vitals.systolic} "
            "over {vitals.diastolic}, {vitals.pulse} a minute, {vitals.temperature_c} Celsius.",
            "Round done[ at {measured_at}]: {patient_id} is at {vitals.temperature_c} degrees "
            "with {vitals.pulse} beats per minute, upper pressure {vitals.systolic}, lower "
            "pressure {vitals.diastolic}.",
        ),
        {"entry_id": "id", "warning": "pick none; fever; high pressure; fast pulse; low pulse"},
        (
            "Charted as {entry_id}; warning: {warning}.",
            "Entry {entry_id} for {patient_id} is saved (warning: {warning}).",
        ),
    ),
    Entry(
        "discharge_patient|patient_discharge|release_from_hospital|hospital_send_home",
        "Discharge a patient from hospital.|Sets the day a patient goes home and when to be "
        "checked again.|Release with discharge_date and follow_up_date",
        {
            "patient_id|patient|patient_number": "id",
            "discharge_date|release_date|going_home_on": "date",
            "follow_up_date|check_up_date|return_date": "date",
            "needs_transport?|transport|patient_transport": "flag",
        },
        (
            "Please discharge patient {patient_id} on {discharge_date} with a follow-up on "
            "{follow_up_date}[; {needs_transport=true|transport home is needed}].",
            "Patient {patient_id} can go home on {discharge_date}. We want to see the wound again "
            "on {follow_up_date}.",
            "{patient_id} home {discharge_date}, check-up {follow_up_date}[, "
            "{needs_transport=true|with transport}]",
            "The check-up for {patient_id} is on {follow_up_date}, so let them leave on "
            "{discharge_date}[ ({needs_transport=false|the family picks them up})].",
            "good news for {patient_id}: out on {discharge_date}, back for a look on "
            "{follow_up_date}",
            "I need the bed. {patient_id} leaves us on {discharge_date}[ {needs_transport=true|in "
            "a patient transport}] and returns to the outpatients on {follow_up_date}.",
            "Follow-up date {follow_up_date}, release date {discharge_date}, patient {patient_id}.",
            "Would {discharge_date} be all right to send {patient_id} home? If so, book it, and "
            "{follow_up_date} for the stitches.",
            "Stitches come out on {follow_up_date}; until then {patient_id} may be at home, "
            "starting {discharge_date}.",
        ),
        {"letter_id": "id"},
        (
            "{patient_id} goes home on {discharge_date}; the letter is {letter_id}.",
            "Discharge letter {letter_id} is ready.",
        ),
    ),
    Entry(
        "submit_health_expense|medical_bill_submit|health_insurance_reimburse|send_in_doctor_bill",
        "Send a doctor's bill to the health insurer.|Asks for a medical expense to be paid "
        "back.|Hands in an invoice by member number",
        {
            "member_id|member_number|policy_holder_id": "id",
            "invoice|bill|receipt": {
                "provider|issuer|practice": "pick Dr. Hale; Riverside Clinic; Smile Dental; Optik "
                "Brandt; Mercy Hospital; the radiology centre; Move Physio; Elm Park Medical "
                "Centre; Dr. Castellanos; Hear Well Ltd",
                "amount|total": "money",
                "issued_date|invoice_date": "date",
            },
            "treatment|service|what_for": "pick a root canal; an MRI scan; physiotherapy; new "
            "glasses; a hearing aid; blood tests; an X-ray; a skin biopsy; a night in hospital; a "
            "flu consultation; osteopathy; an ultrasound",
        },
        (
            "Please submit a bill for {treatment} under member number {member_id}. It was issued "
            "by {invoice.provider} on {invoice.issued_date} and comes to {invoice.amount}.",
            "I paid {invoice.amount} to {invoice.provider} for {treatment}. The invoice is dated "
            "{invoice.issued_date} and my member number is {member_id}. I'd like the money back.",
            "{member_id}: {invoice.provider}, {invoice.amount}, {invoice.issued_date}, {treatment}",
            "{invoice.provider} charged me {invoice.amount} on {invoice.issued_date} for "
            "{treatment}, can you hand that in? i'm {member_id}",
            "My wallet hurts more than my tooth. {treatment} cost {invoice.amount} at "
            "{invoice.provider} (paper from {invoice.issued_date}); number {member_id}.",
            "For {treatment} there's an invoice of {invoice.issued_date} over {invoice.amount} "
            "from {invoice.provider}. Send it to the insurer for {member_id}.",
            "Reimbursement for {member_id}, please: {treatment}, {invoice.amount}, issuer "
            "{invoice.provider}, invoice date {invoice.issued_date}.",
            "I hope the insurance takes over {treatment}. Member {member_id}, practice "
            "{invoice.provider}, date {invoice.issued_date}, total {invoice.amount}.",
        ),
        {"claim_id": "id", "refund": "money"},
        (
            "Submitted as {claim_id}; you can expect {refund} back.",
            "The claim number is {claim_id}, and the insurer pays {refund}.",
        ),
    ),
    Entry(
        "appeal_health_claim|claim_appeal|contest_claim_decision|object_to_refusal",
        "Appeal against a refused health claim.|Contests the insurer's decision with a "
        "reason.|Objection to a refusal, with supporting documents",
        {
            "claim_id|claim|claim_number": "id",
            "appeal_reason|grounds|argument": "pick it was an emergency; the doctor's report was "
            "missing; treatment had been approved; the diagnosis code is wrong; the bill was "
            "counted twice; no cheaper option exists; my plan covers it; the date is wrong",
            "documents?|attachments|evidence_files": "list file",
        },
        (
            "I want to appeal the decision on claim {claim_id} on the following grounds: "
            "{appeal_reason}[. Attach {documents}].",
            "Please contest the refusal of {claim_id}. My argument is that {appeal_reason}[, and "
            "the proof is in {documents}].",
            "{claim_id} objection, {appeal_reason}[, files {documents}]",
            "they turned down {claim_id}!! tell them {appeal_reason}",
            "The insurer wrote to me this morning and won't pay {claim_id}. But {appeal_reason}[; "
            "see {documents}]. I don't accept that.",
            "{appeal_reason}, so {claim_id} must be looked at again[ together with {documents}]",
            "How can they say no to {claim_id}? Object in my name, because {appeal_reason}.",
            "[With {documents} as evidence, ]file an objection for claim number {claim_id}: "
            "{appeal_reason}.",
        ),
        {"appeal_id": "id", "answer_by": "date"},
        (
            "Appeal {appeal_id} is filed; they must answer by {answer_by}.",
            "You will hear back by {answer_by} about {appeal_id}.",
        ),
    ),
    Entry(
        "check_coverage|coverage_lookup|is_treatment_covered|health_plan_benefits",
        "Tell how much of a treatment a health plan covers.|Looks up the benefits of a "
        "plan.|Coverage in percent, in or out of network",
        {
            "plan_name|plan|insurance_plan": "pick Basic Care; Family Plus; Student Health; "
            "Silver 70; Premium Choice; Senior Comfort; Bluebell Standard; Allwell Complete; "
            "CareFirst 500; Co-op Health",
            "treatment|procedure|service": "pick a dental crown; laser eye surgery; "
            "psychotherapy; acupuncture; physiotherapy; an MRI scan; IVF; a wisdom tooth removal; "
            "a mole removal; home nursing; a hip replacement; orthodontics",
            "in_network?|network_provider|is_in_network": "flag",
            "age_years?|age|member_age": "int 3..85",
        },
        (
            "How much of {treatment} does the {plan_name} plan pay[ {in_network=false|at a doctor "
            "outside the network}]?",
            "My plan is called {plan_name}. Is {treatment} covered[ for a {age_years}-year-old]?",
            "{plan_name}, {treatment}, covered or not[, {in_network=true|in network}]",
            "I've got {plan_name} through my employer and may need {treatment}[ at {age_years}]. "
            "What would the insurer take over?",
            "does {plan_name} pay for {treatment}",
            "{treatment} is what the doctor recommends. With {plan_name}, how many percent come "
            "back to me[ {in_network=true|if I stay in the network}]?",
            "Before I say yes to {treatment}, I'd like to know what {plan_name} does about it.",
            "Look up the benefits for {treatment} in the plan {plan_name}[, member age "
            "{age_years}].",
            "We're choosing a policy for my son[, who is {age_years}]. {plan_name} sounds fine, "
            "but what about {treatment}?",
        ),
        {"covered_percent": "int 0..100", "yearly_limit": "money"},
        (
            "{plan_name} covers {covered_percent} percent, up to {yearly_limit} a year.",
            "{covered_percent}% of it is paid, with a yearly limit of {yearly_limit}.",
        ),
    ),
    Entry(
        "patient_share|out_of_pocket_cost|copay_calculator|own_contribution",
        "Compute what a patient pays of a medical bill.|Own share from bill, deductible and "
        "coinsurance.|Out-of-pocket cost; coinsurance is the patient's percent",
        {
            "bill_amount|bill|total_cost": "int 800..9000",
            "remaining_deductible|deductible_left|deductible": "int 50..750",
            "coinsurance_percent|coinsurance|patient_percent": "int 5..40",
        },
        (
            "What do I pay out of pocket on a bill of {bill_amount} with a remaining deductible "
            "of {remaining_deductible} and {coinsurance_percent} percent coinsurance?",
            "The hospital charges {bill_amount}. I still have {remaining_deductible} of my "
            "deductible to meet, and after that my coinsurance is {coinsurance_percent} percent. "
            "How much is my share?",
            "bill {bill_amount}, ded {remaining_deductible}, coins {coinsurance_percent}%",
            "With {coinsurance_percent}% coinsurance and {remaining_deductible} of the deductible "
            "left, what remains for me of {bill_amount}?",
            "i owe the first {remaining_deductible} and then {coinsurance_percent} percent of the "
            "rest, total is {bill_amount}",
            "{bill_amount} for one night in the ward, can you believe it? My policy makes me pay "
            "{coinsurance_percent} percent once {remaining_deductible} is used up. What will that "
            "be?",
            "Please calculate the patient's contribution. Deductible left: "
            "{remaining_deductible}. Coinsurance: {coinsurance_percent}%. Total cost: "
            "{bill_amount}.",
            "How bad will it get? They bill {bill_amount}, the deductible still has "
            "{remaining_deductible} to go, the rate above it is {coinsurance_percent} percent.",
        ),
        {"patient_pays": "money", "insurer_pays": "money"},
        (
            "You pay {patient_pays} and the insurer {insurer_pays}.",
            "Of {bill_amount}, {patient_pays} is yours and {insurer_pays} is the insurer's.",
        ),
    ),
    Entry(
        "log_exercise_sets|log_strength_training|gym_log_add|add_exercise_to_log",
        "Log sets and repetitions of a strength exercise.|Adds to the gym log with the weight "
        "used.|Saves what was done: sets, repetitions per set, kilograms",
        {
            "exercise|exercise_name|movement": _EXERCISES,
            "sets|set_count|number_of_sets": "int 2..6",
            "repetitions|reps|reps_per_set": "int 3..15",
            "weight_kg|load|kilograms": "int 20..140",
            "rest_seconds?|rest|break_seconds": "int 30..240",
        },
        (
            "Log {sets} sets of {repetitions} repetitions of {exercise} with {weight_kg} kg[ and "
            "{rest_seconds} seconds of rest].",
            "Today I did {exercise}. There were {sets} sets with {repetitions} reps each at "
            "{weight_kg} kilograms[, resting {rest_seconds} seconds in between].",
            "{exercise} {sets}x{repetitions} @ {weight_kg} kg[, {rest_seconds} s rest]",
            "{weight_kg} kilos on the bar, {repetitions} times, and that {sets} sets long: "
            "{exercise}, put it in my diary",
            "just finished {exercise}, {repetitions} reps per set, {sets} sets, {weight_kg} kg",
            "My coach wants to see everything in the app. {exercise}: load {weight_kg} kg, number "
            "of sets {sets}, reps {repetitions}[, break {rest_seconds} seconds].",
            "write down {weight_kg} kg {exercise}, {sets} rounds of {repetitions}",
            "I managed {repetitions} clean ones in every one of my {sets} sets of {exercise}, "
            "with {weight_kg} kg! Save that.",
            "Knee feels fine again, so {exercise} is back: {weight_kg} kg for {sets} sets, always "
            "{repetitions} reps[ with {rest_seconds} seconds to breathe].",
        ),
        {"volume_kg": "int 200..9000"},
        (
            "Logged; you moved {volume_kg} kg in total.",
            "{exercise} is saved with a volume of {volume_kg} kg.",
        ),
    ),
    Entry(
        "one_rep_max|estimate_max_weight|strength_max_estimate|single_rep_maximum",
        "Estimate the weight one could move once.|One-rep maximum from weight and "
        "repetitions.|Strength estimate by a chosen formula",
        {
            "weight_kg|weight|load_kg": "float 30..160 1",
            "repetitions|reps|rep_count": "int 2..12",
            "formula?|method": "enum epley, brzycki, lombardi",
        },
        (
            "What is the one-rep max of someone who does {repetitions} repetitions with "
            "{weight_kg} kg[ by the {formula} formula]?",
            "I can squat {weight_kg} kg for {repetitions} reps. Please estimate my single-rep "
            "maximum[ with the {formula} method].",
            "{weight_kg} kg x {repetitions}[, {formula}], max?",
            "If I press {weight_kg} kilos {repetitions} times before I give up, how heavy could a "
            "single one be?",
            "{repetitions} reps at {weight_kg}, what's my ceiling[ according to {formula}]",
            "My training partner brags a lot. I did {repetitions} in a row with {weight_kg} kg on "
            "my back. What could I put on for just one?",
            "[Using {formula}, ]estimate the top load from a weight of {weight_kg} kg and a rep "
            "count of {repetitions}.",
            "got {repetitions} out with {weight_kg} kg today, so how much would once be",
        ),
        {"max_kg": "float 35..220 1"},
        (
            "Your maximum for one repetition is about {max_kg} kg.",
            "{repetitions} reps at {weight_kg} kg suggest {max_kg} kg once.",
        ),
    ),
    Entry(
        "schedule_training_days|training_week_set|plan_workout_days|fitness_schedule_set",
        "Put a workout on fixed days of the week.|Sets the weekly training days and start "
        "time.|Repeats a session for a number of weeks",
        {
            "workout_name|session|workout": "pick Upper Body A; Leg Day; Easy Run; Core Express; "
            "Yoga Flow; Push Session; Swim Drills; Spin Intervals; Hill Sprints; Mobility 20; "
            "Full Body B; Pilates Basics",
            "weekdays|days|training_days": "list pick Monday; Tuesday; Wednesday; Thursday; "
            "Friday; Saturday; Sunday",
            "start_time|time|begins_at": "time",
            "repeat_weeks|weeks|week_count": "int 2..12",
        },
        (
            "Schedule the workout {workout_name} on {weekdays} at {start_time} for {repeat_weeks} "
            "weeks.",
            "Please put {workout_name} into my plan. The days are {weekdays}, it starts at "
            "{start_time}, and it should repeat for {repeat_weeks} weeks.",
            "{workout_name}: {weekdays}, {start_time}, {repeat_weeks} weeks",
            "For the coming {repeat_weeks} weeks I want to do {workout_name} every {weekdays}, "
            "beginning at {start_time}.",
            "{weekdays} at {start_time} i'm free, make that {workout_name} for {repeat_weeks} "
            "weeks",
            "New year, new me. Let's say {workout_name} at {start_time} on {weekdays}, and we'll "
            "see after {repeat_weeks} weeks.",
            "{repeat_weeks} weeks of {workout_name}, please, always at {start_time}, always "
            "{weekdays}.",
            "My physio said consistency is everything: {start_time} on {weekdays}. The session is "
            "{workout_name}, week count {repeat_weeks}.",
            "could you block {start_time} for {workout_name} on {weekdays}? {repeat_weeks} weeks "
            "will do",
        ),
        {"sessions": "int 4..60"},
        (
            "{sessions} sessions of {workout_name} are planned.",
            "Done, that makes {sessions} sessions in {repeat_weeks} weeks.",
        ),
    ),
    Entry(
        "time_in_heart_zone|minutes_in_zone|heart_zone_minutes|tracker_zone_time",
        "Minutes spent in a heart rate zone on a day.|How long the heart worked in a zone.|Reads "
        "the tracker; zone is 1 to 5",
        {
            "zone|heart_zone|zone_number": "int 2..5",
            "activity_date|date|day": "date",
            "min_minutes?|minimum_minutes|ignore_below": "int 6..20",
        },
        (
            "How many minutes did I spend in heart rate zone {zone} on {activity_date}[, ignoring "
            "stretches under {min_minutes} minutes]?",
            "Please show the time in zone {zone} for {activity_date}[. Leave out anything below "
            "{min_minutes} minutes].",
            "zone {zone}, {activity_date}[, min {min_minutes}]",
            "On {activity_date} I nearly died on that hill. How long was my pulse up in zone "
            "{zone}?",
            "{activity_date}: minutes in {zone}? my watch knows",
            "My coach asks whether I really stayed in {zone} on {activity_date} and for how long.",
            "did my heart get to zone {zone} on {activity_date} at all",
            "I want the total of zone number {zone} from my watch, date {activity_date}[, only "
            "blocks of {min_minutes} minutes or more].",
        ),
        {"minutes": "int 0..120", "average_pulse": "int 95..185"},
        (
            "You spent {minutes} minutes in zone {zone}, at {average_pulse} beats on average.",
            "{minutes} minutes, with an average pulse of {average_pulse}.",
        ),
    ),
    Entry(
        "sleep_summary|get_sleep_report|sleep_stats|how_did_i_sleep",
        "Summary of someone's sleep between two dates.|Average hours slept over a range of "
        "nights.|Sleep report from first_night to last_night",
        {
            "first_night|start_date|from_date": "date",
            "last_night|end_date|to_date": "date",
            "sleeper?|person|whose": "person",
            "include_naps?|naps|count_naps": "flag",
        },
        (
            "How well did I sleep between {first_night} and {last_night}?",
            "Please give me a sleep report from {first_night} to {last_night}[ for {sleeper}][, "
            "{include_naps=true|naps included}].",
            "nights {first_night} - {last_night}[, {sleeper}], average hours",
            "The doctor wants numbers from my mattress sensor up to {last_night}, beginning with "
            "{first_night}[ {include_naps=false|but without naps}].",
            "i feel like a zombie since {first_night}. how many hours did i get on average until "
            "{last_night}",
            "Last night of the range: {last_night}. First night: {first_night}. How restful was "
            "it[ for {sleeper}]?",
            "Our baby arrived around {first_night}. Show what that did to the nights through "
            "{last_night}[ of {sleeper}].",
            "What's the mean time in dreamland from {first_night} on, ending {last_night}[, "
            "{include_naps=true|counting naps too}]?",
            "Hours of rest, please, {first_night} until {last_night}.",
        ),
        {"average_hours": "float 4..9.5 1", "awakenings": "int 0..9"},
        (
            "On average {average_hours} hours, with {awakenings} awakenings a night.",
            "{average_hours} hours a night and {awakenings} interruptions.",
        ),
    ),
    Entry(
        "log_sleep|add_sleep_entry|sleep_diary_write|record_night",
        "Enter a night into the sleep diary.|Records bedtime, wake time and awakenings.|Adds one "
        "night; awakenings is how often one woke",
        {
            "bedtime|fell_asleep_at|asleep_from": "time",
            "wake_time|got_up_at|awake_at": "time",
            "awakenings|wake_ups|interruptions": "int 2..7",
            "sleep_quality?|quality|rating": "enum poor, fair, good, excellent",
        },
        (
            "Record that I went to bed at {bedtime}, got up at {wake_time} and woke {awakenings} "
            "times[; the quality was {sleep_quality}].",
            "My wake time was {wake_time} and my bedtime {bedtime}. In between I had {awakenings} "
            "interruptions. Please enter that in the sleep diary.",
            "bed {bedtime}, up {wake_time}, woke {awakenings}x[, {sleep_quality}]",
            "up at {wake_time} today after turning the light off at {bedtime}, {awakenings} "
            "wake-ups[, {sleep_quality} overall]",
            "What a night. The cat got me up {awakenings} times between {bedtime} and "
            "{wake_time}. Note it down[ as {sleep_quality}].",
            "{awakenings} times awake, out of the sheets at {wake_time}, in them since {bedtime}",
            "Put this in my diary for the therapist: lights out {bedtime}, alarm {wake_time}, "
            "number of awakenings {awakenings}[, rating {sleep_quality}].",
            "I slept from {bedtime} till {wake_time}[ and it felt {sleep_quality}], though I lay "
            "awake {awakenings} times.",
        ),
        {"hours_slept": "float 3..10 1"},
        (
            "Saved, you slept {hours_slept} hours.",
            "That makes {hours_slept} hours between {bedtime} and {wake_time}.",
        ),
    ),
    Entry(
        "set_fitness_goal|fitness_goal_create|tracker_set_target|new_activity_goal",
        "Set a fitness goal for a span of time.|Defines a target to reach between two "
        "dates.|Tracker goal: what is counted, how much, from when to when",
        {
            "goal|target|objective": {
                "metric|what|measure": "enum steps, active_minutes, kilometres, floors",
                "daily_amount|amount|per_day": "int 10..15000",
            },
            "start_date|begins|from_date": "date",
            "end_date|ends|to_date": "date",
        },
        (
            "Set a goal of {goal.daily_amount} {goal.metric} per day from {start_date} to "
            "{end_date}.",
            "My new target is {goal.daily_amount} {goal.metric} a day. It begins on {start_date} "
            "and ends on {end_date}.",
            "{goal.daily_amount} {goal.metric} daily, {start_date} to {end_date}",
            "By {end_date} I want to be fit. From {start_date} on, remind my watch that every day "
            "needs {goal.daily_amount} {goal.metric}.",
            "{start_date} until {end_date}: {goal.metric}, {goal.daily_amount} each day",
            "Our office has a challenge that ends on {end_date}. We count {goal.metric}, I "
            "promised {goal.daily_amount} daily, and we start on {start_date}.",
            "tracker target pls, {goal.metric} {goal.daily_amount}, ends {end_date}, starts "
            "{start_date}",
            "Let me try {goal.daily_amount} {goal.metric} every day, with {start_date} as the "
            "first day and {end_date} as the last.",
        ),
        {"goal_id": "id"},
        (
            "The goal is saved as {goal_id}.",
            "Goal {goal_id} runs until {end_date}. Good luck!",
        ),
    ),
    Entry(
        "log_meal|food_diary_add|nutrition_log_entry|track_food",
        "Log what was eaten and how much.|Adds a food to the nutrition log.|Food diary entry with "
        "grams and the meal it belongs to",
        {
            "food|food_name|dish": "pick porridge with berries; lentil soup; grilled salmon; a "
            "chicken wrap; cottage cheese; fried rice; Greek salad; scrambled eggs; a banana; "
            "spaghetti bolognese; apple pie; hummus; tofu curry; rye bread; skyr",
            "grams|amount_g|portion_grams": "int 40..600",
            "meal|meal_type|occasion": "enum breakfast, lunch, dinner, snack",
            "eaten_at?|time|at_time": "time",
        },
        (
            "Log {grams} grams of {food} for {meal}[ at {eaten_at}].",
            "I had {food} for {meal}[ at {eaten_at}]. It was {grams} g, please add it to my food "
            "diary.",
            "{meal}: {food} {grams}g[, {eaten_at}]",
            "put {grams} g {food} under {meal}",
            "Just ate {food}[ ({eaten_at})], the scale said {grams} grams. That counts as {meal}.",
            "{food} again, {grams} grams, as my {meal}",
            "My dietitian wants to see every bite. {meal} was {food}, {grams} grams of it[, at "
            "{eaten_at}].",
            "[At {eaten_at} ]I couldn't resist {food}: {grams} g. File it under {meal}.",
            "Food: {food}. Amount: {grams} grams. Occasion: {meal}.",
        ),
        {"calories": "int 30..1100", "protein_g": "int 1..60"},
        (
            "That is {calories} calories and {protein_g} g of protein.",
            "Logged {food}: {calories} kcal, {protein_g} grams of protein.",
        ),
    ),
    Entry(
        "find_recipes_by_macros|macro_recipe_search|recipes_for_macros|search_dishes_by_nutrients",
        "Find a recipe that fits calories and nutrients.|Dishes under a calorie limit with enough "
        "protein.|Recipe search by macros, all per portion",
        {
            "max_calories|calorie_limit|kcal_max": "int 250..900",
            "min_protein_g|protein_at_least|min_protein": "int 15..60",
            "max_carbs_g|carb_limit|max_carbs": "int 10..90",
            "diet?|eating_style": "enum vegetarian, vegan, pescatarian, halal",
            "max_results?|limit|how_many": "int 2..9",
        },
        (
            "Find a[ {diet}] recipe with at most {max_calories} calories, at least "
            "{min_protein_g} g of protein and no more than {max_carbs_g} g of carbs.",
            "I'd like to cook something[ {diet}] with under {max_carbs_g} grams of carbohydrates "
            "and under {max_calories} kcal, but it should have {min_protein_g} grams of protein "
            "or more. What do you suggest?",
            "max {max_calories} kcal, min {min_protein_g} protein, max {max_carbs_g} carbs[, "
            "{diet}][, {max_results} ideas]",
            "protein from {min_protein_g} g up, carbs up to {max_carbs_g} g, {max_calories} "
            "calories tops[, {diet} please]",
            "After the gym I need {min_protein_g} g of protein, yet only {max_calories} calories "
            "are left for today and I keep carbs below {max_carbs_g} g. What's for dinner?",
            "show me[ {max_results}] dishes that stay under {max_calories} calories[ and are "
            "{diet}], {max_carbs_g} g carbs at the most, {min_protein_g} g protein at the least",
            "My nutritionist drew up limits: {max_carbs_g} grams of carbs, {max_calories} kcal; "
            "and a floor of {min_protein_g} grams for protein. Which meals fit?",
            "Hungry! Something with {min_protein_g}+ grams protein that won't break my "
            "{max_calories} calories or {max_carbs_g} grams of carbs",
        ),
        {
            "recipe": "pick tofu curry; grilled salmon; lentil soup; a chicken wrap; shakshuka; "
            "turkey chili; cottage cheese; Greek salad",
            "calories": "int 200..900",
        },
        (
            "Try {recipe}, with {calories} calories a portion.",
            "{recipe} fits: {calories} kcal.",
        ),
    ),
    Entry(
        "macro_grams|split_macros|calories_to_macros|nutrition_macro_split",
        "Grams of protein, carbs and fat for a calorie budget.|Splits calories by "
        "percentages.|Turns protein_percent and fat_percent into grams",
        {
            "daily_calories|calories|calorie_budget": "int 1300..3800",
            "protein_percent|protein|protein_share": "int 15..40",
            "fat_percent|fat|fat_share": "int 15..40",
        },
        (
            "How many grams of each macro are in {daily_calories} calories with {protein_percent} "
            "percent protein and {fat_percent} percent fat?",
            "My budget is {daily_calories} kcal a day. Fat should make up {fat_percent} percent "
            "and protein {protein_percent} percent, the rest being carbs. Please give me grams.",
            "{daily_calories} kcal, {protein_percent}% protein, {fat_percent}% fat",
            "fat {fat_percent}%, protein {protein_percent}%, out of {daily_calories}, in grams pls",
            "I'm on a bulk and eat {daily_calories} calories. {protein_percent} percent of that "
            "is meant to be protein, with {fat_percent} percent coming from oils and nuts. What "
            "do I have to weigh out?",
            "Split {daily_calories} calories: protein share {protein_percent}, fat share "
            "{fat_percent}, remainder carbohydrates.",
            "With {fat_percent} percent of my energy from fat and {protein_percent} from protein, "
            "what does a day of {daily_calories} kcal look like on the scale?",
            "Nutrition class, question 2: {daily_calories} kcal are to be divided so that fat "
            "supplies {fat_percent}% and protein {protein_percent}%. Find the masses.",
        ),
        {"protein_g": "int 50..350", "fat_g": "int 25..160", "carbs_g": "int 80..600"},
        (
            "Eat {protein_g} g of protein, {fat_g} g of fat and {carbs_g} g of carbs.",
            "That's {carbs_g} g carbs, {protein_g} g protein, {fat_g} g fat.",
        ),
    ),
    Entry(
        "pregnancy_due_date|estimate_due_date|baby_due_date|expected_birth_date",
        "Estimate the day a baby is due.|Due date from the last period and cycle length.|When the "
        "birth is expected; a cycle is 28 days if not given",
        {
            "last_period_date|last_menstrual_period|lmp": "date",
            "cycle_length_days?|cycle_length|cycle_days": "int 22..36",
        },
        (
            "When is my baby due if my last period began on {last_period_date}[ and my cycle is "
            "{cycle_length_days} days long]?",
            "The first day of the last menstrual period was {last_period_date}[. The cycle length "
            "is {cycle_length_days} days]. Please estimate the date of birth.",
            "lmp {last_period_date}[, cycle {cycle_length_days}]",
            "two lines on the test!! last period {last_period_date}[, {cycle_length_days} day "
            "cycle], when will it come",
            "[With cycles of {cycle_length_days} days ]and a last period on {last_period_date}, "
            "when should we have the cot ready?",
            "We'd like to tell the grandparents a date. Her last bleeding started "
            "{last_period_date}[, usually every {cycle_length_days} days].",
            "{last_period_date} was the start of my last cycle. When do I give birth, roughly?",
            "A patient in her first trimester gives {last_period_date} for her last period[ and "
            "{cycle_length_days} days for a cycle]. Which delivery date goes on the card?",
        ),
        {"due_date": "date"},
        (
            "The baby is due around {due_date}.",
            "Expect the birth on about {due_date}.",
        ),
    ),
    Entry(
        "gestational_age|pregnancy_week|how_far_along|week_of_pregnancy",
        "Week of pregnancy on a date, from the due date.|How far along a pregnancy "
        "is.|Gestational age in weeks and days at exam_date",
        {
            "due_date|expected_date|baby_due_on": "date",
            "exam_date|on_date|reference_date": "date",
        },
        (
            "In which week of pregnancy is a woman on {exam_date} if her due date is {due_date}?",
            "My due date is {due_date}. How far along will I be on {exam_date}?",
            "due {due_date}, week on {exam_date}?",
            "The scan takes place on {exam_date}, and the baby is expected on {due_date}. What is "
            "the gestational age at that point?",
            "how many weeks is she on {exam_date} when it's coming {due_date}",
            "We fly on {exam_date} and the airline asks for the week. The little one should "
            "arrive {due_date}.",
            "{exam_date}: how many weeks and days, given {due_date} as the expected date?",
            "I have to fill in a form for my employer: baby arrives on {due_date}, my last "
            "working day is {exam_date}. Which week is that day in?",
        ),
        {"weeks": "int 5..40", "days": "int 0..6"},
        (
            "That is week {weeks} plus {days} days.",
            "On {exam_date} it is {weeks} weeks and {days} days.",
        ),
    ),
    Entry(
        "log_baby_feeding|baby_feed_add|nursing_log|record_bottle",
        "Log a feeding of a baby.|Notes when a baby drank, how and how much.|Adds a feed with its "
        "start time and minutes",
        {
            "baby_name|child|baby": "person",
            "feeding_type|method|kind": "enum breast, bottle, spoon",
            "started_at|start_time|time": "time",
            "duration_minutes|minutes|length_minutes": "int 5..45",
            "amount_ml?|millilitres|volume_ml": "int 50..240",
        },
        (
            "Log a {feeding_type} feeding of {baby_name} that started at {started_at} and took "
            "{duration_minutes} minutes[, {amount_ml} ml].",
            "{baby_name} was fed at {started_at}. It was {feeding_type} and lasted "
            "{duration_minutes} minutes[; the amount was {amount_ml} ml].",
            "{baby_name} {feeding_type} {started_at} {duration_minutes} min[ {amount_ml} ml]",
            "fed {baby_name} for {duration_minutes} minutes, {feeding_type}, since {started_at}",
            "My eyes won't stay open, so just note it: {started_at}, {baby_name}, {feeding_type}, "
            "{duration_minutes} minutes long.",
            "[{amount_ml} ml are gone! ]{baby_name} took {duration_minutes} minutes for it, "
            "{feeding_type}, from {started_at} on",
            "Please write into the baby diary: {feeding_type}, {duration_minutes} minutes, start "
            "time {started_at}, child {baby_name}.",
            "The nanny says {baby_name} drank for {duration_minutes} minutes at {started_at}, by "
            "{feeding_type}[, about {amount_ml} millilitres].",
            "at {started_at} {baby_name} woke up screaming and got {feeding_type} for "
            "{duration_minutes} minutes",
        ),
        {"feeds_today": "int 1..12"},
        (
            "Noted. That was feed number {feeds_today} of today.",
            "{baby_name} has been fed {feeds_today} times today.",
        ),
    ),
    Entry(
        "baby_growth_percentile|growth_chart|infant_percentile|child_growth_check",
        "Growth percentile of a baby.|Compares weight and length with children of the same "
        "age.|Growth chart lookup from months, kg and cm",
        {
            "age_months|months|age_in_months": "int 2..23",
            "weight_kg|weight|body_weight": "float 3.5..14",
            "length_cm|length|body_length": "int 50..90",
            "sex|gender": "enum girl, boy",
        },
        (
            "Which percentile is a {sex} of {age_months} months with a weight of {weight_kg} kg "
            "and a length of {length_cm} cm in?",
            "My {sex} is {age_months} months old, weighs {weight_kg} kilos and measures "
            "{length_cm} centimetres. Is that on the growth curve?",
            "{sex}, {age_months} mo, {weight_kg} kg, {length_cm} cm",
            "{length_cm} cm and {weight_kg} kg at {age_months} months, {sex}: normal?",
            "Granny says our {sex} is too thin. {weight_kg} kg at {age_months} months, with "
            "{length_cm} cm from head to heel. Is she right?",
            "Please look at the chart for a {sex}. Length: {length_cm} cm. Age: {age_months} "
            "months. Weight: {weight_kg} kg.",
            "they measured {length_cm} cm today and {weight_kg} kg, she or he is a {sex} of "
            "{age_months} months, where's that compared to others",
            "How does a {age_months}-month-old {sex} compare who has grown to {length_cm} cm and "
            "put on weight up to {weight_kg} kg?",
        ),
        {"weight_percentile": "int 2..98", "length_percentile": "int 2..98"},
        (
            "Weight is at percentile {weight_percentile}, length at percentile "
            "{length_percentile}.",
            "The {sex} is in percentile {weight_percentile} by weight and {length_percentile} by "
            "length.",
        ),
    ),
    Entry(
        "order_contact_lenses|lens_order|contacts_reorder|optician_order_lenses",
        "Order contact lenses with a power for each eye.|Lens order; powers are in diopters.|Buy "
        "contacts by left and right strength and number of boxes",
        {
            "customer_name|wearer|patient_name": "person",
            "right_power|right_eye|od": "float -7..-0.5",
            "left_power|left_eye|os": "float -7..-0.5",
            "boxes|box_count|quantity": "int 2..12",
            "wear_type?|lens_type|replacement": "enum daily, biweekly, monthly",
        },
        (
            "Order {boxes} boxes of[ {wear_type}] contact lenses for {customer_name} with "
            "{right_power} for the right eye and {left_power} for the left eye.",
            "{customer_name} would like new lenses. The left power is {left_power}, the right "
            "power is {right_power}, and we need {boxes} boxes[ of the {wear_type} kind].",
            "{customer_name} R {right_power} L {left_power}, {boxes} boxes[, {wear_type}]",
            "left {left_power}, right {right_power}, {boxes} packs for {customer_name}",
            "I'm down to my last pair! {boxes} boxes please, left eye {left_power} and right eye "
            "{right_power}. Name is {customer_name}[, {wear_type} ones as usual].",
            "Send {customer_name} {boxes} boxes. On the right it's {right_power} diopters now; on "
            "the left still {left_power}.",
            "The optician measured {left_power} (left) and {right_power} (right) on "
            "{customer_name}, who takes {boxes} boxes[ of {wear_type}].",
            "can {customer_name} get {boxes} boxes of contacts, right one {right_power}, other "
            "one {left_power}",
        ),
        {"order_id": "id", "total_price": "money"},
        (
            "Order {order_id} is placed for {total_price}.",
            "{boxes} boxes cost {total_price}; the order number is {order_id}.",
        ),
    ),
    Entry(
        "grade_hearing_loss|hearing_test_result|audiogram_evaluate|hearing_loss_grade",
        "Grade hearing loss from measured thresholds.|Evaluates an audiogram of one ear.|Average "
        "of thresholds_db tells how well someone hears",
        {
            "ear|side|tested_ear": "enum left, right",
            "thresholds_db|thresholds|decibels": "list int 5..90",
            "age_years?|age|patient_age": "int 18..90",
        },
        (
            "How severe is the hearing loss of the {ear} ear with thresholds of {thresholds_db} "
            "decibels[ at the age of {age_years}]?",
            "Please evaluate this audiogram. The tested ear is the {ear} one and the thresholds "
            "are {thresholds_db} dB.",
            "{ear} ear, {thresholds_db} dB[, {age_years} years]",
            "My husband always turns the TV up. His {ear} ear has {thresholds_db} on the test "
            "sheet[ and he's {age_years}]. Does he need an aid?",
            "{thresholds_db}: these are the decibels at which I first noticed the tones on the "
            "{ear}. How bad is it?",
            "grade the {ear} side pls, measured {thresholds_db}",
            "I worked next to jet engines[ and I'm {age_years} now]. The beeps came through at "
            "{thresholds_db} dB on the {ear}.",
            "Side: {ear}. Thresholds: {thresholds_db}.[ Age: {age_years}.] Which grade is it?",
        ),
        {
            "grade": "pick normal hearing; mild loss; moderate loss; severe loss",
            "average_db": "float 8..88 1",
        },
        (
            "The result is {grade}, with an average of {average_db} dB.",
            "On the {ear}: {grade} ({average_db} dB on average).",
        ),
    ),
    Entry(
        "plan_dental_treatment|dental_plan_add|tooth_treatment_plan|schedule_tooth_work",
        "Add a treatment of a tooth to a dental plan.|Plans work on one tooth over several "
        "visits.|Dental plan entry; tooth_number is 11 to 48",
        {
            "patient_name|patient": "person",
            "tooth_number|tooth": "int 11..48",
            "procedure|treatment|dental_work": "pick a filling; a crown; an extraction; a root "
            "canal; an implant; a veneer; a bridge; sealing; a bone graft; an inlay; bleaching; a "
            "splint",
            "visits|visit_count|sessions": "int 2..6",
            "anaesthesia?|numbing|sedation": "enum local, general, twilight",
        },
        (
            "Plan {procedure} on tooth {tooth_number} of {patient_name} in {visits} visits[ with "
            "{anaesthesia} anaesthesia].",
            "{patient_name} needs {procedure}. The tooth number is {tooth_number}, and it will "
            "take {visits} visits[ under {anaesthesia} anaesthesia].",
            "{patient_name}, {tooth_number}: {procedure}, {visits} sessions[, {anaesthesia}]",
            "in {visits} sessions {patient_name} gets {procedure} at {tooth_number}, put it in "
            "the plan",
            "{tooth_number} doesn't look good on the X-ray. For {patient_name} I'd suggest "
            "{procedure}, let's say {visits} appointments[ and {anaesthesia} anaesthesia].",
            "Write for {patient_name}: number of visits {visits}, tooth {tooth_number}, dental "
            "work {procedure}.",
            "My assistant will call {patient_name}, who has to come {visits} times for "
            "{procedure} (it's tooth {tooth_number}).",
            "{procedure} for {patient_name} at number {tooth_number}, spread over {visits} visits "
            "please",
        ),
        {"plan_id": "id", "estimate": "money"},
        (
            "Plan {plan_id} is estimated at {estimate}.",
            "The work on tooth {tooth_number} costs about {estimate}; see plan {plan_id}.",
        ),
    ),
    Entry(
        "assign_physio_exercise|physio_exercise_add|give_home_exercise|rehab_assign",
        "Give a patient a physiotherapy exercise for home.|Assigns an exercise with its "
        "dose.|hold_seconds is how long each repetition is held",
        {
            "patient_name|patient|client": "person",
            "exercise|exercise_name|movement": "pick bridge; clamshell; heel slide; wall sit; "
            "calf stretch; shoulder circle; bird dog; neck rotation; single-leg stand; wrist "
            "flexion; hamstring stretch; cat-cow; towel squeeze",
            "hold_seconds|hold|seconds": "int 5..45",
            "repetitions|reps|rep_count": "int 5..20",
            "times_per_day|daily_sessions|frequency": "int 2..5",
        },
        (
            "Assign {patient_name} the {exercise} with {repetitions} repetitions, each held for "
            "{hold_seconds} seconds, {times_per_day} times per day.",
            "{patient_name} should do the {exercise} {times_per_day} times a day. Every "
            "repetition is held for {hold_seconds} seconds, and there are {repetitions} of them.",
            "{patient_name}: {exercise}, hold {hold_seconds} s, {repetitions} reps, "
            "{times_per_day}x daily",
            "{times_per_day} times daily {exercise} for {patient_name}, {repetitions} reps, "
            "{hold_seconds} second hold",
            "After the knee operation I want {patient_name} to go on at home: {exercise}, "
            "{hold_seconds} seconds per hold, {repetitions} in a row, {times_per_day} rounds "
            "every day.",
            "Add to the programme of {patient_name}: {exercise}. Reps {repetitions}. Daily "
            "sessions {times_per_day}. Hold {hold_seconds} seconds.",
            "please give {patient_name} something for the back, namely {exercise}, {repetitions} "
            "of those, {times_per_day} times every day with {hold_seconds} seconds pause at the "
            "top",
            "Homework for {patient_name}! {repetitions} x {exercise}, keep the position "
            "{hold_seconds} seconds, repeat the whole thing {times_per_day} times a day.",
        ),
        {"assignment_id": "id"},
        (
            "{patient_name} now has the {exercise} as {assignment_id}.",
            "Assigned under {assignment_id}.",
        ),
    ),
    Entry(
        "start_breathing_exercise|breathing_session|calm_breathing|breath_pacer",
        "Start a breathing exercise with a given rhythm.|Paces breath by seconds in, held and "
        "out.|Calming session of some minutes",
        {
            "inhale_seconds|breathe_in|inhale": "int 3..7",
            "hold_seconds|hold|pause_seconds": "int 2..8",
            "exhale_seconds|breathe_out|exhale": "int 4..10",
            "minutes|duration_minutes|session_minutes": "int 2..20",
            "with_sound?|audio|sound": "flag",
        },
        (
            "Start a breathing exercise of {minutes} minutes: inhale {inhale_seconds} seconds, "
            "hold {hold_seconds} seconds, exhale {exhale_seconds} seconds[, {with_sound=true|with "
            "sound}].",
            "I'd like to breathe in for {inhale_seconds} seconds, keep the air for {hold_seconds} "
            "and breathe out for {exhale_seconds}. Do that with me for {minutes} minutes[, "
            "{with_sound=false|silently}].",
            "{inhale_seconds} in, {hold_seconds} hold, {exhale_seconds} out, {minutes} min",
            "{minutes} minutes of calm please, exhale {exhale_seconds}, inhale {inhale_seconds}, "
            "hold {hold_seconds}[, {with_sound=true|sound on}]",
            "I have an exam in an hour and my heart is racing. My therapist taught me in "
            "{inhale_seconds}, hold {hold_seconds}, out {exhale_seconds}; help me keep to it for "
            "{minutes} minutes.",
            "can't sleep. out for {exhale_seconds} seconds after holding {hold_seconds}, in for "
            "{inhale_seconds}, {minutes} minutes long",
            "Pace my breath: hold of {hold_seconds} s, inhale of {inhale_seconds} s, exhale of "
            "{exhale_seconds} s, total {minutes} minutes.",
            "Let's do {minutes} minutes where breathing out takes {exhale_seconds} seconds, "
            "breathing in {inhale_seconds}, with a pause of {hold_seconds} between the two.",
        ),
        {"breaths": "int 8..110"},
        (
            "Here we go, {breaths} breaths in {minutes} minutes.",
            "The session has started and will take {breaths} breaths.",
        ),
    ),
    Entry(
        "score_questionnaire|mental_health_score|questionnaire_result|evaluate_mood_test",
        "Score a mental health questionnaire.|Adds up the answers and names the severity.|Result "
        "of a mood or anxiety form from its item answers",
        {
            "questionnaire|form|test_name": "pick PHQ-9; GAD-7; WHO-5; Beck inventory; Edinburgh "
            "scale; burnout check; stress scale; sleep index; GDS-15; panic scale",
            "answers|item_scores|responses": "list int 0..3",
            "respondent?|patient_name|filled_in_by": "person",
        },
        (
            "Score the {questionnaire} with the answers {answers}[ for {respondent}].",
            "[{respondent} has filled in a form. ]It is the {questionnaire} and the item scores "
            "are {answers}. What is the result?",
            "{questionnaire}: {answers}[ ({respondent})]",
            "answers {answers} on the {questionnaire}, what does it say about me",
            "I ticked {answers} on that {questionnaire} sheet in the waiting room. Should I be "
            "worried?",
            "Before the session[ with {respondent}] I need the total of {answers}, from the "
            "{questionnaire}.",
            "Please evaluate these responses: {answers}. The form is the {questionnaire}[ and it "
            "was {respondent} who answered].",
            "{answers}, in that order, is what I crossed on the {questionnaire}. Is it mild or "
            "serious?",
        ),
        {"score": "int 0..27", "severity": "pick minimal; mild; moderate; severe"},
        (
            "The score is {score}, which counts as {severity}.",
            "{severity}: the {questionnaire} adds up to {score}.",
        ),
    ),
    Entry(
        "find_therapist|therapist_search|search_psychotherapists|mental_health_find_counsellor",
        "Find a therapist for a concern in a city.|Searches counsellors by language and "
        "price.|Who treats a problem, and how long one waits",
        {
            "city|location|place": "place",
            "concern|problem|issue": "pick panic attacks; grief; burnout; an eating disorder; "
            "insomnia; couple conflicts; fear of flying; low mood; obsessive thoughts; trauma; "
            "social anxiety; gambling; postnatal depression",
            "spoken_language?|language|session_language": "language",
            "max_price?|price_limit|budget_per_session": "int 40..180",
            "is_online?|online|by_video": "flag",
        },
        (
            "Find a therapist in {city} who treats {concern}[ and speaks {spoken_language}][, for "
            "at most {max_price} per session].",
            "I'm looking for help with {concern}. The city is {city}[, the session language "
            "{spoken_language}][, {is_online=true|and online is fine too}].",
            "{concern}, {city}[, {spoken_language}][, max {max_price}]",
            "who in {city} is good with {concern}[ ({is_online=true|video sessions preferred})]",
            "My brother has struggled with {concern} since last winter and finally wants to talk "
            "to a professional. He lives in {city}[ and can pay {max_price} an hour].",
            "{city}: somebody to talk to about {concern}[, not over {max_price}]",
            "[In {spoken_language}, if at all possible: ]is there anyone around {city} for "
            "{concern}?",
            "It took me years to say it, but I need support for {concern}[, {is_online=false|face "
            "to face}]. I could come to any address in {city}.",
            "Search psychotherapists. Place: {city}. Problem: {concern}.[ Price limit: "
            "{max_price}.]",
        ),
        {"therapist": "person", "waiting_weeks": "int 1..26"},
        (
            "{therapist} treats {concern}; the wait is {waiting_weeks} weeks.",
            "You could see {therapist} in {waiting_weeks} weeks.",
        ),
    ),
    Entry(
        "schedule_home_visit|home_care_visit|plan_care_visit|care_visit_create",
        "Schedule a home care visit with its tasks.|A carer comes to a resident's home.|Plans who "
        "helps whom, when, and with what",
        {
            "resident_name|client|resident": "person",
            "carer_name|caregiver|assigned_to": "person",
            "visit_date|date|on_day": "date",
            "visit_time|time|arrival_time": "time",
            "tasks|duties|help_with": "list pick washing; dressing; insulin injection; cooking; "
            "shopping; changing bandages; compression stockings; medication; a short walk; "
            "reading letters; foot care; cleaning",
        },
        (
            "Schedule a home visit by {carer_name} to {resident_name} on {visit_date} at "
            "{visit_time} for {tasks}.",
            "{resident_name} needs help with {tasks}. Please send {carer_name} on {visit_date}; "
            "the arrival time is {visit_time}.",
            "{visit_date} {visit_time}: {carer_name} -> {resident_name} ({tasks})",
            "Mrs. Dale's nurse is away, so {carer_name} goes to {resident_name} instead, "
            "{visit_date}, {visit_time}, {tasks}",
            "{carer_name} will look after {resident_name} on {visit_date}. It's about {tasks}, "
            "and {visit_time} would suit the family.",
            "My father, {resident_name}, can't manage {tasks} alone any longer. Could "
            "{carer_name} come round on {visit_date} at {visit_time}?",
            "Resident: {resident_name}. Caregiver: {carer_name}. Tasks: {tasks}. {visit_date}, "
            "{visit_time}.",
            "at {visit_time} on {visit_date} have {carer_name} drop in on {resident_name} and do "
            "{tasks}",
            "For {tasks}, {resident_name} would like to see {carer_name} again: {visit_date}, "
            "{visit_time}.",
        ),
        {"visit_id": "id"},
        (
            "{carer_name} visits {resident_name}; the visit number is {visit_id}.",
            "Visit {visit_id} is planned for {visit_date}.",
        ),
    ),
    Entry(
        "schedule_pet_surgery|vet_operation_book|animal_surgery_plan|book_pet_operation",
        "Schedule an operation for an animal at the vet.|Plans pet surgery with the owner's "
        "name.|Books the theatre of an animal clinic for a procedure",
        {
            "pet|animal|animal_patient": {
                "name|pet_name": "pick Bella; Rex; Minka; Biscuit; Captain; Luna; Pepper; Waldo; "
                "Ziggy; Clementine; Moritz; Tofu; Princess; Odin",
                "species|kind": "pick dog; cat; rabbit; guinea pig; parrot; tortoise; ferret; "
                "hamster; goat; pony; cockatiel; gecko",
                "weight_kg|weight": "int 2..45",
            },
            "owner_name|owner|client_name": "person",
            "procedure|operation|surgery": "pick neutering; dental cleaning; tumour removal; "
            "cruciate ligament repair; beak trimming; eye surgery; a hernia operation; claw "
            "removal; stone removal; abscess drainage; a Caesarean",
            "surgery_date|operation_date|date": "date",
            "overnight_stay?|stay_overnight|keep_overnight": "flag",
        },
        (
            "Schedule {procedure} for the {pet.species} {pet.name}, weighing {pet.weight_kg} kg, "
            "on {surgery_date}. The owner is {owner_name}[ and {overnight_stay=true|an overnight "
            "stay is needed}].",
            "{owner_name} brings in {pet.name} on {surgery_date}. It's a {pet.species} of "
            "{pet.weight_kg} kilos, and the operation is {procedure}.",
            "{pet.name} ({pet.species}, {pet.weight_kg} kg), {procedure}, {surgery_date}, "
            "{owner_name}",
            "My {pet.species} needs {procedure}! Name {pet.name}, {pet.weight_kg} kg, could you "
            "do it on {surgery_date}? I'm {owner_name}.",
            "{surgery_date} theatre: {procedure}, {pet.species}, {pet.weight_kg} kg, called "
            "{pet.name}, belongs to {owner_name}[, {overnight_stay=true|stays overnight}]",
            "After the X-ray we told {owner_name} that {procedure} can't be avoided for "
            "{pet.name}. Put the {pet.species} down for {surgery_date}; weight {pet.weight_kg} kg.",
            "I'm calling about {pet.name}, our {pet.weight_kg}-kilo {pet.species}. The doctor "
            "said {procedure}, and {surgery_date} would be good for us. Family name: {owner_name}.",
            "Operation date {surgery_date}, procedure {procedure}, owner {owner_name}, animal "
            "{pet.name}, a {pet.species} with {pet.weight_kg} kg[, {overnight_stay=false|going "
            "home the same day}].",
        ),
        {"case_number": "id", "arrive_at": "time"},
        (
            "Case {case_number}: please arrive at {arrive_at}.",
            "The operation is booked as {case_number}; come at {arrive_at}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "list_clinic_slots",
        "book_clinic_slot",
        ("slot_id", "slot_id"),
        (
            "Book {patient_name} into the first free {specialty} slot between {earliest_date} and "
            "{latest_date}; the reason is {visit_reason}.",
            "{patient_name} suffers from {visit_reason} and should see {specialty}. Find "
            "something no earlier than {earliest_date} and no later than {latest_date}, and take "
            "it.",
            "{specialty} for {patient_name}, {visit_reason}, {earliest_date} to {latest_date}, "
            "whatever is open, reserve it",
            "I'm away after {latest_date} and busy until {earliest_date}. Get me the first thing "
            "{specialty} has in between, for {visit_reason}, name {patient_name}.",
            "Whatever {specialty} still has from {earliest_date} up to {latest_date}: "
            "{patient_name} will take it, {visit_reason}.",
        ),
    ),
    Chain(
        "find_prescription",
        "transfer_prescription",
        ("prescription_id", "prescription_id"),
        (
            "Transfer the {medication} prescription of {patient_name} from {from_pharmacy} to "
            "{to_pharmacy}.",
            "{patient_name} takes {medication} and would rather fetch it at {to_pharmacy} than at "
            "{from_pharmacy}. I don't have the number.",
            "look up {patient_name}'s {medication} script, then move it {from_pharmacy} -> "
            "{to_pharmacy}",
            "{to_pharmacy} should get the {medication} one of {patient_name}; {from_pharmacy} has "
            "it now",
            "I forgot the script number, but it is for {medication} and my name is "
            "{patient_name}. Could it go from {from_pharmacy} to {to_pharmacy}?",
        ),
    ),
    Chain(
        "find_pharmacy_with_stock",
        "transfer_prescription",
        ("pharmacy", "to_pharmacy"),
        (
            "Move prescription {prescription_id} from {from_pharmacy} to a pharmacy within "
            "{max_distance_km} km of {location} that has {medication} in stock.",
            "{from_pharmacy} ran out of {medication}. Please find a shop that has it, at most "
            "{max_distance_km} km from {location}, and send {prescription_id} there.",
            "who has {medication} near {location} ({max_distance_km} km)? let them fill "
            "{prescription_id} instead of {from_pharmacy}",
            "{prescription_id} lies with {from_pharmacy}, but they have no {medication}. Hand it "
            "to whoever does, {max_distance_km} kilometres around {location}.",
        ),
    ),
    Chain(
        "find_shift",
        "swap_shifts",
        ("shift_id", "shift_id"),
        (
            "Swap the shift that {nurse_name} has on {duty_date} with {colleague_name}, in return "
            "for {return_date}.",
            "{nurse_name} can't work on {duty_date}. {colleague_name} takes that duty over and "
            "gets {return_date} covered instead.",
            "whatever {nurse_name} does on {duty_date}, trade it with {colleague_name} against "
            "{return_date}",
            "I'm {nurse_name} and I don't know my shift number for {duty_date}. {colleague_name} "
            "would do it if I work on {return_date}; please arrange that.",
            "On {return_date} {nurse_name} steps in for {colleague_name}, who in turn does the "
            "{duty_date} shift of {nurse_name}.",
        ),
    ),
    Chain(
        "find_patient_record",
        "transfer_patient",
        ("patient_id", "patient_id"),
        (
            "Transfer {full_name}, born on {birth_date}, from {from_ward} to {to_ward}.",
            "{to_ward} has a bed for {full_name} (date of birth {birth_date}), so take them there "
            "from {from_ward}.",
            "find {full_name}, dob {birth_date}, and move them {from_ward} -> {to_ward}",
            "The wristband fell off. It's {full_name}, birthday {birth_date}, lying in "
            "{from_ward}, and {to_ward} is where the patient belongs.",
        ),
    ),
    Chain(
        "find_patient_record",
        "discharge_patient",
        ("patient_id", "patient_id"),
        (
            "Discharge {full_name}, born {birth_date}, on {discharge_date} and set the follow-up "
            "for {follow_up_date}.",
            "{full_name} may go home on {discharge_date}. The birth date is {birth_date}, and we "
            "see each other again on {follow_up_date}.",
            "home on {discharge_date}, check-up on {follow_up_date}: {full_name}, dob "
            "{birth_date}, no number at hand",
            "Please look for {full_name} ({birth_date}) in the files. Leaves us {discharge_date}, "
            "comes back {follow_up_date}.",
        ),
    ),
    Chain(
        "find_patient_record",
        "order_lab_tests",
        ("patient_id", "patient_id"),
        (
            "Order {tests} for {full_name}, born on {birth_date}, with {urgency} priority.",
            "I need {tests} of a patient whose number I don't know: {full_name}, date of birth "
            "{birth_date}. It is {urgency}.",
            "{full_name} {birth_date}: {tests}, {urgency}, look up the number yourself please",
            "{urgency} blood work for {full_name} (born {birth_date}), namely {tests}",
            "Search {full_name}, birthday {birth_date}, and send {tests} to the lab as {urgency}.",
        ),
    ),
    Chain(
        "weight_based_dose",
        "create_prescription",
        ("single_dose_mg", "strength_mg"),
        (
            "Prescribe {patient_name} {medication} at {mg_per_kg} mg per kg for a weight of "
            "{weight_kg} kg, {times_per_day} times per day over {duration_days} days.",
            "{patient_name} weighs {weight_kg} kg. Work out the dose at {mg_per_kg} mg/kg and "
            "write a script for {medication}, {times_per_day} times daily, {duration_days} days.",
            "{medication} for {patient_name}, {weight_kg} kg, {mg_per_kg} mg/kg, {times_per_day}x "
            "daily, {duration_days} days, compute the dose and issue it",
            "For {duration_days} days, {times_per_day} times a day, {patient_name} should have "
            "{medication}, dosed by body weight: {mg_per_kg} mg for each of {weight_kg} kilos.",
        ),
    ),
    Chain(
        "tablet_supply_end",
        "set_pill_reminder",
        ("last_day", "end_date"),
        (
            "Remind me of {medication} at {intake_times} until my {tablets_left} tablets are used "
            "up; I take {tablets_per_day} per day starting on {start_date}.",
            "I have {tablets_left} pills of {medication} and take {tablets_per_day} a day from "
            "{start_date}. Ring at {intake_times} for as long as they last.",
            "{medication} alarm {intake_times}, stop when {tablets_left} tablets are gone "
            "({tablets_per_day} daily from {start_date})",
            "From {start_date} on it's {tablets_per_day} {medication} every day, {tablets_left} "
            "in the box. Please nudge me at {intake_times} up to the day the box is empty.",
        ),
    ),
    Chain(
        "find_recipes_by_macros",
        "log_meal",
        ("recipe", "food"),
        (
            "Find me a dish with at most {max_calories} calories, {min_protein_g} g of protein or "
            "more and {max_carbs_g} g of carbs at most, and log {grams} grams of it as {meal}.",
            "For {meal} I'll eat {grams} g of whatever has {min_protein_g}+ g protein, under "
            "{max_calories} kcal and under {max_carbs_g} g carbs. Look it up and put it in my "
            "diary.",
            "recipe max {max_calories} kcal, min {min_protein_g} protein, max {max_carbs_g} "
            "carbs, then enter {grams}g of it under {meal}",
            "Choose my {meal} for me, up to {max_carbs_g} grams of carbs, up to {max_calories} "
            "calories, no less than {min_protein_g} grams of protein, and note {grams} grams of "
            "it as eaten.",
        ),
    ),
)
