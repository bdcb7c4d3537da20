"""Subjects of tools that compute something, each with its quantities and ways to ask for it.

The text below is read as follows. `## field` opens a field. `# nouns @ about > low high decimals
unit` opens a subject: what is computed, of what, and what results look like. `= names` are the
stems of its tool names. Any other line is a quantity, in five parts set apart by semicolons:
parameter names (a trailing `?` where a tool may do without it, a leading `!` where no tool takes
it), nouns (`*` after a plural, `~` after one without an article), the kind of value, units, and
phrases that follow what is computed (those with `<` stand before its noun; `{v}` is the value
with its unit, `{n}` without). `? ` opens a question: its slots are first parameter names.
"""

from dataclasses import dataclass
from functools import cache

__all__ = ["Quantity", "Subject", "subjects"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity: how tools name it, how people say it, and what values it takes."""

    names: tuple[str, ...]
    nouns: tuple[str, ...]
    kind: str
    low: str
    high: str
    decimals: int
    choices: tuple[str, ...]
    units: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    optional: bool
    offered: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing to compute, with its quantities."""

    field: str
    nouns: tuple[str, ...]
    about: str
    stems: tuple[str, ...]
    low: float
    high: float
    decimals: int
    unit: str
    quantities: tuple[Quantity, ...]
    asks: tuple[str, ...]


_TEXT = """
## physics
# final velocity|end speed @ of a car > 5 120 1 m/s
= final_velocity|end_speed|velocity_after
initial_velocity|start_speed|v0; initial velocity|starting speed; n 0 40 0; m/s,meters per second; starting at {v}
acceleration|accel|a; acceleration~|constant acceleration; n 0.5 12 1; m/s^2,m/s²,meters per second squared; accelerating at {v}
time|duration|t; time|duration; n 2 60 0; s,seconds; after {v}
mass?|car_mass; mass; n 800 2400 0; kg; <{v}
! ; road width; n 4 12 0; m,meters;
? How fast will a car be going after {time} if it starts at {initial_velocity} and accelerates at {acceleration}?
? A car moving at {initial_velocity} speeds up at {acceleration} for {time}. What is its final velocity?
# final temperature|equilibrium temperature @ of a mixture > 5 95 1 °C
= final_temperature|mix_temperature|thermal_equilibrium
mass1|mass_1|m1|first_mass; first mass|mass of the first liquid; n 2 90 0; kg,kilograms; 
temperature1|temp1|t1|first_temperature; first temperature|temperature of the first liquid; n 0 60 0; °C,degrees,degrees Celsius;
mass2|mass_2|m2|second_mass; second mass|mass of the second liquid; n 2 90 0; kg,kilograms;
temperature2|temp2|t2|second_temperature; second temperature|temperature of the second liquid; n 40 99 0; °C,degrees,degrees Celsius;
specific_heat?|heat_capacity; specific heat~|heat capacity; n 1 5 2; kJ/kg;
? What is the final temperature when {mass1} of water at {temperature1} is mixed with {mass2} at {temperature2}?
? I pour {mass1} at {temperature1} into {mass2} at {temperature2}. What will the mixture's temperature be?
? The mass is {mass1} at {temperature1}, mixed with {mass2} at {temperature2}. Find the final temperature.
# kinetic energy @ of a moving body > 10 90000 0 J
= kinetic_energy|energy_of_motion|body_energy
mass|body_mass|m; mass; n 1 500 1; kg,kilograms; <{v}
velocity|speed|v; velocity|speed; n 2 90 0; m/s,meters per second; moving at {v}|with a speed of {v}
height?|elevation; height; n 2 80 0; m,meters; at a height of {v}
? How much kinetic energy does a {mass} body have at {velocity}?
# gravitational force|gravity force @ between two bodies > 1 90000 2 N
= gravitational_force|gravity_between|attraction_force
mass1|m1|first_mass; first mass; n 10 9000 0; kg;
mass2|m2|second_mass; second mass; n 10 9000 0; kg;
distance|separation|r; distance|separation; n 2 900 0; m,meters; {v} apart
? Two bodies of {mass1} and {mass2} are {distance} apart. What is the gravitational force between them?
# range|horizontal range @ of a projectile > 5 900 1 m
= projectile_range|throw_distance|landing_distance
launch_speed|initial_speed|velocity; launch speed|initial speed; n 5 90 0; m/s,meters per second; launched at {v}
angle|launch_angle|theta; angle|launch angle; n 10 80 0; degrees,°; at an angle of {v}
initial_height?|launch_height|h0; initial height|launch height; n 1 40 1; m,meters; from a height of {v}
gravity?|g; gravity~; n 1.6 9.9 2; m/s^2;
! ; mass; n 2 20 0; kg; <{v}
? How far does a ball fly when thrown at {launch_speed} and {angle}[ from a height of {initial_height}]?
# electric current|current @ through a circuit > 0.1 40 2 A
= circuit_current|current_draw|ohm_current
voltage|volts|u; voltage|supply voltage; n 3 240 0; V,volts; <{v}
resistance|ohms|r; resistance; n 2 900 0; ohms,Ω;
internal_resistance?|battery_resistance; internal resistance; n 0.1 5 1; ohms,Ω;
? How much current flows through {resistance} at {voltage}?
# capacitance|total capacitance @ of a plate capacitor > 0.1 90 2 pF
= plate_capacitance|capacitor_value
plate_area|area; plate area; n 0.1 9 2; m^2,square meters;
plate_distance|gap|separation; plate distance|gap; n 0.001 0.09 3; m,meters;
permittivity?|dielectric_constant; dielectric constant|relative permittivity; n 1 12 1;;
# travel time of sound|sound delay @ over a distance > 0.1 20 2 s
= sound_travel_time|echo_delay
distance|path_length; distance; n 50 6000 0; m,meters; of {v}
air_temperature|temperature|temp_c; air temperature|temperature; n -10 40 0; °C,degrees Celsius; at {v}
medium?|material; medium; e air|water|steel;; in {v}
## geometry
# area|surface area @ of a rectangle > 4 9000 1 m²
= rectangle_area|area_of_rectangle|rect_area
length|long_side|a; length|long side; n 5 90 1; m,meters,cm; {v} long
width|short_side|b; width|short side; n 2 60 1; m,meters,cm; {v} wide
height?|depth; height; n 2 20 0; m,meters,cm; {v} high
? A rectangle is {length} long and {width} wide. What area does it have?
? What is the area of a {length} by {width} rectangle?
# volume|capacity @ of a box > 8 90000 1 m³
= box_volume|volume_of_box|cuboid_volume
length|l; length; n 2 90 0; cm,centimeters; {v} long
width|w; width; n 2 90 0; cm,centimeters; {v} wide
height|h|depth; height; n 2 90 0; cm,centimeters; {v} high|{v} tall
wall_thickness?|thickness; wall thickness; n 0.2 3 1; cm,centimeters;
! ; weight; n 2 30 0; kg; <{v}
? How much fits into a box of {length} by {width} by {height}?
? My box measures {length} x {width} x {height}. What volume is that?
# hypotenuse|longest side @ of a right triangle > 3 200 2 cm
= hypotenuse|right_triangle_side|longest_side
side_a|leg1|a; first side|first leg; n 3 90 0; cm,m,; 
side_b|leg2|b; second side|second leg; n 3 90 0; cm,m,;
precision?|decimals; number of decimals; i 2 6;;
? How long is the hypotenuse of a right triangle with sides {side_a} and {side_b}?
? The legs are {side_a} and {side_b}: what is the hypotenuse?
# volume|volume @ of a cylinder > 8 90000 1 cm³
= cylinder_volume|tank_volume
radius|base_radius|r; radius; n 2 50 1; cm,m,centimeters;
height|h|cylinder_height; height; n 2 90 0; cm,m,centimeters; {v} high|{v} tall
fill_level?|fill_percent; fill level; r 10 90 0;; filled to {v}
# distance|straight-line distance @ between two points > 1 200 2 units
= point_distance|distance_between_points
x1|x_start; x1~; n -40 40 0;;
y1|y_start; y1~; n -40 40 0;;
x2|x_end; x2~; n -40 40 0;;
y2|y_end; y2~; n -40 40 0;;
? What is the distance from ({x1}, {y1}) to ({x2}, {y2})?
? How far is it from x = {x1} and y = {y1} to x = {x2} and y = {y2}?
# interior angle sum|sum of the angles @ of a polygon > 180 3000 0 degrees
= polygon_angles|angle_sum
sides|num_sides|n; number of sides; i 5 20;; <{n}-sided
side_length?|edge; side length; n 2 40 0; cm;
## finance
# future value|final balance @ of an investment > 900 900000 2 $
= future_value|investment_value|final_balance
principal|initial_amount|present_value; principal|initial amount; m 500 90000; $; <{v}
rate|annual_rate|interest_rate; annual rate|interest rate; r 1 12 1;; at {v}
years|num_years|term; term; i 2 40; years; over {v}|for {v}
compounds_per_year?|compounding_frequency|n; number of compounding periods per year; i 2 12;; compounded {n} times a year
monthly_saving?|monthly_contribution; monthly saving; m 50 900; $;
! ; account charge; m 5 60; $;
? If I invest {principal} at {rate} for {years}, how much will I have?
? How much will {principal} grow to in {years} at {rate}[, adding {monthly_saving} a month]?
? I put {principal} into an account that pays {rate}. What will it be worth after {years}?
# simple interest|interest earned @ on savings > 10 9000 2 $
= simple_interest|interest_earned
principal|capital|amount; capital|principal; m 500 50000; $; <{v}
rate|interest_rate|rate_of_interest; rate|interest rate; r 1 12 1;; at {v}
time|years|duration; time|period; i 2 20; years; over {v}|for {v}
? How much simple interest does {principal} earn in {time} at {rate}?
# monthly payment|monthly installment @ on a loan > 90 4000 2 $
= monthly_payment|loan_payment|mortgage_payment
loan_amount|principal|amount; loan amount|principal; m 5000 900000; $; <{v}
interest_rate|annual_rate|apr; interest rate|annual rate; r 1 14 2;; at {v}
term_years|loan_term|years; loan term|term; i 5 40; years; over {v}|<{n}-year
down_payment?|first_payment; down payment; m 1000 60000; $;
extra_payment?|additional_payment; extra payment; m 50 900; $;
? What would I pay each month on a {loan_amount} loan at {interest_rate} over {term_years}?
? I borrow {loan_amount} for {term_years} at {interest_rate}. What is my monthly payment?
# capital gains tax|gains tax @ of an investor > 100 40000 2 $
= capital_gains_tax|gains_tax|tax_on_gains
short_term_gains|short_gain|short_term; short-term gains*; m 1000 90000; $;
long_term_gains|long_gain|long_term; long-term gains*; m 1000 90000; $;
state|state_code|region; state; k California|Texas|New York|Oregon|Florida|Ohio;; living in {v}
losses?|carried_losses; losses*|carried losses*; m 500 9000; $;
? I made {short_term_gains} in short-term gains and {long_term_gains} in long-term gains in {state}. What tax do I owe?
# return on investment|ROI @ of a purchase > 1 300 2 %
= return_on_investment|roi|investment_return
purchase_price|buy_price|cost; purchase price|buying price; m 20 90000; $; bought for {v}
sale_price|sell_price|final_price; sale price|selling price; m 20 99000; $; sold for {v}
dividend?|dividends_received; dividend; m 2 900; $;
fees?|costs; fees*; m 5 400; $;
? I bought shares for {purchase_price} and sold them for {sale_price}. What is my return?
# break-even point|break-even quantity @ of a product > 10 9000 0 units
= break_even|break_even_units
fixed_costs|overhead; fixed costs*; m 2000 900000; $;
unit_price|price_per_unit; unit price|price per unit; m 5 400; $; sold at {v}
unit_cost|variable_cost; unit cost|variable cost per unit; m 2 300; $; made for {v}
? With {fixed_costs} of fixed costs, how many items must I sell at {unit_price} when each costs me {unit_cost}?
# bond price|present value @ of a bond > 100 2000 2 $
= bond_price|bond_value
face_value|par_value; face value|par value; m 100 10000; $; <{v}
coupon_rate|coupon; coupon rate; r 1 9 2;;
yield_to_maturity|market_rate|ytm; market rate|yield to maturity; r 1 9 2;;
years_to_maturity|maturity; time to maturity|maturity~; i 2 30; years; <{n}-year
# amount in the other currency|converted amount @ of a transfer > 5 90000 2 
= converted_amount|currency_exchange|exchange_amount
amount|sum|value; amount|sum; n 10 9000 0;;
exchange_rate|fx_rate; exchange rate; n 0.5 9 3;;
charge?|transfer_charge; charge|transfer charge; m 2 30; $;
target_currency|to_currency; target currency; k EUR|USD|GBP|JPY|CHF|NOK;; into {v}
? How many {target_currency} do I get for {amount} at an exchange rate of {exchange_rate}?
# depreciation|yearly depreciation @ of a machine > 100 90000 2 $
= straight_line_depreciation|asset_depreciation
asset_cost|purchase_cost; purchase cost|asset cost; m 2000 400000; $; <{v}
salvage_value|residual_value; salvage value|residual value; m 100 20000; $;
useful_life|life_years; useful life|service life; i 3 25; years; used for {v}
## statistics
# mean|average @ of a sample > 1 90 2 
= sample_mean|average_of_values|mean_value
values|numbers|data; values*|numbers*; l 1 99 0;;
decimals?|precision; number of decimals; i 2 5;;
? What is the average of {values}?
? Please average {values}[ to {decimals.n} decimals].
# standard deviation|spread @ of a sample > 0.5 30 2 
= standard_deviation|sample_spread
data|values|sample; values*|data points*; l 1 99 1;;
ddof?|degrees_of_freedom; number of degrees of freedom; i 2 4;;
? How much do {data} vary? I need the standard deviation.
# t statistic|t value @ of two groups > -6 6 2 
= two_sample_t|t_test|compare_groups
group_a|sample1|first_group; group A*|first group*; l 2 60 0;;
group_b|sample2|second_group; group B*|second group*; l 2 60 0;;
alpha?|significance_level; significance level; n 0.01 0.1 2;;
? Compare {group_a} with {group_b} by a t test[ at the {alpha} level].
? Do {group_a} and {group_b} differ? Run a t test.
# binomial probability|chance @ of a series of trials > 0 1 4 
= binomial_probability|chance_of_successes
trials|n|num_trials; number of trials; i 5 60;; in {n} trials
successes|k|num_successes; number of successes; i 2 12;;
probability|p|success_rate; success probability|chance of success; n 0.05 0.95 2;;
? What is the chance of {successes.n} successes in {trials.n} trials if each succeeds with probability {probability}?
# sample size|required sample size @ for a survey > 30 4000 0 people
= sample_size|survey_size
confidence_level|confidence; confidence level; r 80 99 0;; at {v} confidence
margin_of_error|error_margin; margin of error; r 1 10 1;;
population|population_size; population; i 2000 900000;; in a population of {v}
# correlation|correlation coefficient @ between two series > -1 1 3 
= correlation|pearson|series_correlation
x|xs|first_series; x values*|first series*; l 1 60 0;;
y|ys|second_series; y values*|second series*; l 1 60 0;;
? How strongly are {x} and {y} correlated?
# weighted average|weighted mean @ of the marks > 1 100 2 
= weighted_average|weighted_mark
scores|marks|grades; scores*|marks*; l 40 99 0;;
weights|factors; weights*; l 1 9 0;;
bonus?|extra_points; bonus; i 2 9; points;
? My marks are {scores} and they count {weights}. What is the weighted average?
# z-score|standard score @ of a measurement > -4 4 2 
= z_score|standard_score
value|x|observation; value|measurement; n 10 200 1;; of {v}
mean|mu|average; mean|average; n 10 200 1;;
std_dev|sigma|standard_deviation; standard deviation; n 1 30 1;;
## mathematics
# power|result @ of an exponentiation > 1 99999 0 
= power|raise_to_power|exponentiate
base|number|x; base; n 2 20 0;;
exponent|power|n; exponent; i 2 12;;
modulus?|mod; modulus; i 3 97;; modulo {v}
? What is {base} to the power of {exponent}[ modulo {modulus}]?
? Raise {base} to the power {exponent}.
# area under the curve|definite integral @ of a function > 0.5 900 3 
= definite_integral|area_under_curve|integrate
function|expression|f; function|expression; x;; 
lower_limit|start_x|a; lower limit|lower bound; n -10 4 0;; from {v}
upper_limit|end_x|b; upper limit|upper bound; n 5 30 0;; to {v}
method?|rule; method; e trapezoid|simpson|midpoint;; by the {v} rule
steps?|num_intervals; number of intervals; i 10 900;;
? Integrate {function} from x = {lower_limit} to x = {upper_limit}[ using the {method} rule].
? What is the area under {function} between {lower_limit} and {upper_limit}?
# derivative|slope @ of a function at a point > -90 90 2 
= derivative_at|slope_at_point|function_slope
function|expression|func; function|expression; x;;
point|x_value|at; point; n -9 20 0;;
order?|derivative_order; order; i 2 4;;
? What is the slope of {function} at x = {point}?
# roots|solutions @ of a quadratic equation > -20 20 2 
= quadratic_roots|solve_quadratic
a|coef_a|quadratic_coefficient; a~|coefficient a~; n 2 12 0;;
b|coef_b|linear_coefficient; b~|coefficient b~; n -20 20 0;;
c|coef_c|constant_term; c~|constant c~; n -20 20 0;;
? Solve the quadratic equation with coefficients {a}, {b} and {c}.
# greatest common divisor|common divisor @ of two numbers > 1 60 0 
= common_divisor|greatest_divisor
first_number|num1|a; first number; i 12 9000;;
second_number|num2|b; second number; i 12 9000;;
? What is the greatest common divisor of {first_number} and {second_number}?
# number of combinations|number of ways @ to choose items > 5 90000 0 
= combinations|ways_to_choose
total_items|n|set_size; number of items; i 8 60;; out of {n}
chosen_items|k|choose; number of chosen items; i 2 7;;
? In how many ways can I choose {chosen_items.n} items out of {total_items.n}?
# n-th term|term @ of an arithmetic sequence > 5 900 0 
= sequence_term|arithmetic_term
first_term|start|a1; first term; n 2 40 0;; starting at {v}
common_difference|step|d; common difference|step; n 2 15 0;;
position|index|n; position; i 5 90;; at position {v}
## health
# body mass index|BMI @ of a person > 16 40 1 
= body_mass_index|bmi|bmi_value
weight|weight_kg|body_weight; weight; n 45 130 1; kg,kilograms; weighing {v}
height|height_cm|body_height; height; n 150 205 0; cm,centimeters; {v} tall
age?|age_years; age; i 12 88; years; <{n}-year-old
unit_system?|units; unit system; e metric|imperial;; in {v} units
? I weigh {weight} and I am {height} tall. What is my BMI?
? What is the BMI of someone who is {height} tall and weighs {weight}?
# daily calorie need|calories per day @ of an adult > 1200 4200 0 kcal
= daily_calories|calorie_need|energy_expenditure
weight|weight_kg; weight; n 45 130 0; kg,kilograms; weighing {v}
height|height_cm; height; n 150 205 0; cm; {v} tall
age|age_years; age; i 18 88; years; <{n}-year-old
gender|sex; gender; e male|female;; <{v}
activity_level?|activity; activity level; e low|moderate|high;;
! ; number of children; i 2 5;;
? I am {age.n} years old, {gender}, {height} tall and weigh {weight}. How many calories do I need a day?
# target heart rate|training heart rate @ of a runner > 90 190 0 bpm
= target_heart_rate|training_pulse
age|age_years; age; i 16 80; years; <{n}-year-old
resting_heart_rate|resting_pulse; resting heart rate|resting pulse; i 42 90; bpm,beats per minute;
intensity|effort; intensity~|training intensity; r 50 95 0;; training at {v}
# dose|single dose @ of a medicine > 5 900 1 mg
= medicine_dose|drug_dose|single_dose
body_weight|weight|patient_weight; body weight|weight of the patient; n 10 120 0; kg;
dose_per_kg|mg_per_kg; dose per kilogram; n 1 15 1; mg;
doses_per_day|frequency; number of doses per day; i 2 6;;
drug|medicine?; medicine; k ibuprofen|paracetamol|amoxicillin|cetirizine;;
# calories burned|energy burned @ during a workout > 60 1500 0 kcal
= calories_burned|workout_energy
activity|exercise|sport; activity; k running|swimming|cycling|rowing|yoga;; of {v}
minutes|duration_minutes; duration; i 10 180; minutes,min; <{n}-minute|lasting {v}
weight|body_weight; body weight|weight; n 45 130 0; kg;
? How many calories do I burn in {minutes} of {activity} at a body weight of {weight}?
# water intake|daily water intake @ of an athlete > 1 6 1 L
= water_intake|hydration_need
weight|weight_kg; weight; n 45 120 0; kg; weighing {v}
exercise_minutes|activity_minutes; exercise time; i 15 180; minutes; training for {v}
temperature?|outdoor_temperature; outdoor temperature; n 5 38 0; °C; at {v}
## cooking
# flour needed|amount of flour @ for a dough > 100 4000 0 g
= flour_amount|dough_flour
loaves|num_loaves; number of loaves; i 2 20;; for {n} loaves
loaf_weight|weight_per_loaf; loaf weight|weight per loaf; n 200 1200 0; g,grams;
hydration|water_ratio; hydration~; r 55 85 0;; at {v} hydration
salt?|salt_ratio; salt~; r 1 3 1;;
? How much flour do I need for {loaves.n} loaves of {loaf_weight} at {hydration} hydration?
# roasting time|cooking time @ of a joint of meat > 20 300 0 minutes
= roasting_time|meat_cooking_time
weight|meat_weight; weight; n 1 8 1; kg,kilograms; <{v}
oven_temperature|oven_temp; oven temperature; n 140 230 0; °C,degrees; at {v}
meat|kind_of_meat; meat~|kind of meat; k beef|lamb|pork|turkey|chicken;;
rest_minutes?|resting_time; resting time; i 5 30; minutes;
? How long do I roast {weight} of {meat} at {oven_temperature}?
# scaled amount|recipe amount @ of an ingredient > 10 4000 0 g
= scaled_ingredient|recipe_scaling
amount|original_amount; original amount|amount; n 50 900 0; g,grams,ml;
original_servings|recipe_servings; number of original servings; i 2 6;;
new_servings|desired_servings; number of desired servings; i 8 40;;
ingredient|item; ingredient; k sugar|butter|rice|lentils|cream|flour;;
? A recipe for {original_servings.n} takes {amount} of {ingredient}. How much for {new_servings.n} people?
## travel
# fuel cost|total fuel cost @ of a trip > 5 600 2 $
= trip_fuel_cost|fuel_cost|journey_fuel
distance|trip_distance|km; distance; n 40 3000 0; km,kilometers; <{v}|of {v}
consumption|fuel_consumption; consumption~|fuel consumption~; n 4 15 1; liters per 100 km,L/100km;
fuel_price|price_per_liter; fuel price|price per liter; m 1.1 2.5 2; $;
passengers?|num_passengers; number of passengers; i 2 6;; with {n} passengers
tolls?|toll_cost; tolls*; m 4 90; $;
? What does the fuel for {distance} cost at {consumption} and {fuel_price} a liter?
# travel time|driving time @ of a journey > 0.5 40 1 hours
= travel_time|driving_time|journey_time
distance|length_km; distance; n 40 2000 0; km,kilometers; of {v}
average_speed|speed; average speed|speed; n 40 130 0; km/h,mph; at {v}
break_minutes?|rest_time; break; i 10 90; minutes;
? How long does it take to drive {distance} at {average_speed}[ with a {break_minutes.n}-minute break]?
# trip budget|total budget @ of a holiday > 300 20000 0 $
= trip_budget|holiday_cost
destination|city|place; destination; t place;; in {v}
nights|num_nights; number of nights; i 2 21;; for {n} nights
travelers|people|num_people; number of travelers; i 2 9;; for {n} people
daily_spend?|daily_budget; daily spending~|daily budget; m 30 400; $;
hotel_price|price_per_night; hotel price|price per night; m 40 500; $;
? What will {nights.n} nights in {destination} for {travelers.n} people cost at {hotel_price} a night?
# arrival delay|expected delay @ of a train > 1 120 0 minutes
= train_delay|expected_delay
stops|num_stops; number of stops; i 3 30;; with {n} stops
minutes_per_stop|stop_time; time per stop; i 2 9; minutes;
scheduled_minutes|planned_time; scheduled time|planned time; i 40 600; minutes;
## construction
# amount of concrete|concrete volume @ for a slab > 0.5 90 2 m³
= concrete_volume|slab_concrete
length|slab_length; length; n 3 40 1; m,meters; {v} long
width|slab_width; width; n 2 30 1; m,meters; {v} wide
thickness|depth|slab_thickness; thickness; n 8 40 0; cm,centimeters; {v} thick
waste_factor?|waste; waste~|waste factor; r 3 15 0;;
? How much concrete do I need for a slab {length} long, {width} wide and {thickness} thick?
# paint needed|amount of paint @ for a wall > 1 60 1 L
= paint_amount|paint_needed|wall_paint
wall_length|length|wall_width; wall length; n 2 30 1; m,meters,feet; {v} long
wall_height|height; wall height; n 2 6 1; m,meters,feet; {v} high
coats|num_coats; number of coats; i 2 4;;
coverage?|coverage_per_liter; coverage~; n 6 14 0; m² per liter;
window_area?|openings; window area; n 1 9 1; m²,square meters;
? How much paint do I need for {coats.n} coats on a wall {wall_length} long and {wall_height} high?
# number of bricks|bricks needed @ for a garden wall > 40 9000 0 bricks
= brick_count|bricks_needed
wall_area|area; wall area; n 4 200 0; m²,square meters; of {v}
brick_length|brick_size; brick length; n 18 30 0; cm;
mortar_gap|joint_width; mortar gap|joint width; n 5 15 0; mm,millimeters;
# bending stress|maximum stress @ in a beam > 1 400 1 MPa
= beam_stress|bending_stress
load|force; load; n 200 9000 0; N,newtons; under {v}
span|beam_length; span; n 1 12 1; m,meters;
section_modulus|modulus; section modulus; n 20 900 0; cm³;
safety_factor?|factor; safety factor; n 1.2 3 1;;
## property
# price|estimated price @ of a house > 90000 2500000 0 $
= house_price|home_value|property_value
area|square_feet|size; area|size; n 500 6000 0; sq ft,square feet; <{v}
bedrooms|num_bedrooms|rooms; number of bedrooms; i 2 8;; <{n}-bedroom|with {n} bedrooms
bathrooms?|num_bathrooms; number of bathrooms; i 2 5;; with {n} bathrooms
location|city|town; location; t place;; in {v}
year_built?|built; year built; y 1890 2023;; built in {v}
! ; number of trees; i 2 30;;
? How much is a {area} house in {location} with {bedrooms.n} bedrooms worth?
? I want to sell my {bedrooms.n} bedroom house in {location}, it has {area}. What price can I ask?
# rental yield|yearly yield @ of a flat > 1 14 2 %
= rental_yield|rent_return
monthly_rent|rent; monthly rent|rent; m 400 5000; $; let for {v} a month
property_price|purchase_price; purchase price; m 80000 950000; $; <{v}
yearly_costs?|annual_costs; yearly costs*; m 500 9000; $;
vacancy_rate?|vacancy; vacancy rate; r 2 15 0;;
## chemistry
# molarity|concentration @ of a solution > 0.01 12 3 mol/L
= solution_molarity|molar_concentration
solute_mass|mass|grams; solute mass|mass of the solute; n 2 400 1; g,grams;
molar_mass|molecular_weight; molar mass; n 18 400 2; g/mol;
volume|solution_volume; volume|volume of the solution; n 0.1 5 2; L,liters; <{v}
? I dissolve {solute_mass} of a salt with molar mass {molar_mass} in {volume}. What is the molarity?
# gas pressure|pressure @ of a gas > 0.1 90 2 atm
= gas_pressure|ideal_gas_pressure
moles|amount_of_gas|n; amount of gas; n 0.5 20 1; mol,moles;
temperature|temp_k|t; temperature; n 200 600 0; K,kelvin; at {v}
volume|container_volume|v; volume; n 1 90 1; L,liters; in {v}
gas|gas_name?; gas; k helium|nitrogen|oxygen|argon|methane;;
? What pressure do {moles} of {gas} have in {volume} at {temperature}?
# volume to add|stock volume @ for a dilution > 1 900 1 mL
= dilution_volume|stock_volume
stock_concentration|c1; stock concentration; n 2 20 1; M,mol/L;
final_concentration|c2; final concentration; n 0.1 2 2; M,mol/L;
final_volume|v2; final volume; n 50 2000 0; mL,milliliters;
? How much stock of {stock_concentration} makes {final_volume} at {final_concentration}?
# boiling point|boiling temperature @ of a liquid > 20 200 1 °C
= boiling_point|boiling_temperature
substance|liquid|compound; substance; k water|ethanol|acetone|benzene|methanol;; of {v}
pressure|pressure_kpa; pressure; n 40 300 0; kPa; at {v}
altitude?|elevation; altitude; n 200 5000 0; m,meters;
? At what temperature does {substance} boil under {pressure}?
## biology
# population size|final population @ of a colony > 100 9000000 0 cells
= population_growth|colony_size|bacteria_count
initial_population|start_count|n0; initial population|starting population; i 20 9000;; starting from {v}
growth_rate|rate; growth rate; r 2 60 0;; growing at {v}
hours|time_hours|t; time|growth time; i 2 72; hours; after {v}
carrying_capacity?|capacity; carrying capacity; i 20000 900000;;
? How many cells are there after {hours} if {initial_population} grow at {growth_rate} an hour?
# allele frequency|genotype frequency @ in a population > 0 1 3 
= genotype_frequency|allele_share
dominant_count|homozygous_dominant; number of dominant individuals; i 10 900;;
heterozygous_count|carriers; number of carriers; i 10 900;;
recessive_count|homozygous_recessive; number of recessive individuals; i 10 900;;
# species diversity|diversity index @ of a plot > 0.1 4 3 
= diversity_index|species_diversity
counts|species_counts; species counts*; l 2 80 0;;
plot_area?|area; plot area; n 10 400 0; m²,square meters; of {v}
index?|kind_of_index; index; e shannon|simpson;;
## sports
# running pace|pace @ of a race > 3 9 2 min/km
= running_pace|race_pace
distance|race_distance; distance; n 5 42 1; km,kilometers; <{v}|over {v}
finish_minutes|time_minutes|total_time; finishing time|time; i 20 300; minutes,min; finished in {v}
elevation_gain?|climb; elevation gain; n 40 1500 0; m,meters;
? I ran {distance} in {finish_minutes}. What is my pace?
# batting average|season average @ of a batter > 0.1 0.5 3 
= batting_average|season_batting
hits|num_hits; number of hits; i 20 200;; with {n} hits
at_bats|num_at_bats; number of at-bats; i 210 600;;
walks?|num_walks; number of walks; i 10 90;;
? {hits.n} hits from {at_bats.n} at-bats: what batting average is that?
# rating change|new rating @ of a player > 900 2600 0 points
= rating_update|player_rating|elo_change
player_rating|own_rating|rating_a; current rating|rating of the player; i 900 2600;; rated {v}
opponent_rating|rating_b; opponent rating|rating of the opponent; i 900 2600;; playing someone rated {v}
k_factor?|k; K factor; i 10 40;;
result|outcome; result; e win|draw|loss;; after a {v}
? My rating is {player_rating} and I played a {result} against someone rated {opponent_rating}. What is my new rating?
# one-rep maximum|maximum lift @ of a lifter > 30 300 1 kg
= one_rep_max|max_lift
weight_lifted|lifted|load; lifted weight|load; n 30 220 1; kg,lb; lifting {v}
repetitions|reps; number of repetitions; i 2 12;;
body_weight?|athlete_weight; body weight; n 50 130 0; kg,lb; <{v}
? I lifted {weight_lifted} for {repetitions.n} repetitions. What is my one-rep maximum?
## shopping
# total price|price to pay @ of an order > 5 9000 2 $
= order_total|total_price|checkout_total
unit_price|price|item_price; unit price|item price; m 2 400 2; $; at {v} each
quantity|count|num_items; number of items; i 2 60;; of {n} items
discount?|discount_rate|discount_percent; discount; r 5 50 0;; with {v} off
tax_rate?|sales_tax; sales tax~|tax rate; r 4 25 1;;
shipping?|shipping_cost; shipping~|shipping cost; m 3 40 2; $;
? What do {quantity.n} items at {unit_price} each come to[ with {discount} off][ and {tax_rate} tax]?
? I buy {quantity.n} of them for {unit_price} each. How much is that in total?
# sale price|reduced price @ of an article > 3 2000 2 $
= discounted_price|sale_price|price_after_discount
original_price|list_price|price; original price|list price; m 10 2000 2; $; <{v}
discount|discount_rate|discount_percent; discount; r 5 70 0;; with {v} off|at {v} off
coupon?|voucher_value; voucher; m 5 50; $;
? What does a {original_price} jacket cost with {discount} off?
# tip|tip per person @ on a bill > 1 90 2 $
= tip_amount|bill_tip|tip_share
bill|bill_amount|total; bill|bill amount; m 15 600 2; $; <{v}
tip_rate|tip_percent|tip_percentage; tip rate|tip; r 5 25 0;; at {v}
people|split_between|num_people?; number of people; i 2 12;; split by {n} people
? How much tip is {tip_rate} on {bill}?
# unit price|price per kilogram @ of a package > 0.2 60 2 $
= unit_price|price_per_kilo
package_price|price; package price; m 2 90 2; $; <{v}
package_weight|net_weight; package weight; n 100 5000 0; g,grams; of {v}
## machine learning
# accuracy|test accuracy @ of a random forest > 0.5 1 3 
= forest_accuracy|train_random_forest|random_forest
dataset|data_name|training_set; dataset; k iris|wine_quality|titanic|customer_churn|mnist|house_sales;; on the {v} dataset
n_estimators|num_trees|trees; number of trees; i 10 900;; with {n} trees
max_depth|depth|tree_depth; maximum depth|depth; i 2 40;;
min_samples_split?|min_split; minimum split size; i 2 20;;
test_size?|holdout_share; test share|holdout share; n 0.1 0.4 2;;
random_state?|seed; random seed|seed; i 1 99;;
target_column?|label; target column; k price|species|survived|label|churned;;
? Train a random forest on {dataset} with {n_estimators.n} trees and a depth of {max_depth}[ and seed {random_state}].
? I have the {dataset} data. Fit a forest of {n_estimators.n} trees, at most {max_depth} deep.
# validation loss|final loss @ of a neural network > 0.01 3 3 
= network_loss|train_network|fit_network
learning_rate|lr|step_size; learning rate; n 0.0005 0.1 4;;
batch_size|batch; batch size; i 8 512;;
epochs|num_epochs; number of epochs; i 3 200;; after {n} epochs
hidden_units|layer_size; number of hidden units; i 16 1024;; with {n} hidden units
dropout?|dropout_rate; dropout~|dropout rate; n 0.1 0.6 1;;
optimizer?|method; optimizer; e adam|sgd|rmsprop;;
? Train for {epochs.n} epochs with batch size {batch_size}, learning rate {learning_rate} and {hidden_units.n} hidden units[, dropout {dropout}].
# silhouette score|cluster quality @ of a clustering > -1 1 3 
= cluster_score|kmeans_score|run_kmeans
dataset|data_name; dataset; k customers|penguins|web_sessions|songs|galaxies;; on the {v} dataset
num_clusters|k|n_clusters; number of clusters; i 2 20;; with {n} clusters
max_iterations?|max_iter; number of iterations; i 50 900;;
tolerance?|tol; tolerance; n 0.0001 0.01 4;;
? Cluster {dataset} into {num_clusters.n} groups and give me the silhouette score.
# F1 score|F1 @ of a classifier > 0 1 3 
= f1_score|classifier_f1
true_positives|tp; number of true positives; i 20 900;;
false_positives|fp; number of false positives; i 2 300;;
false_negatives|fn; number of false negatives; i 2 300;;
? I count {true_positives.n} true positives, {false_positives.n} false positives and {false_negatives.n} false negatives. What is the F1 score?
## agriculture
# crop yield|expected yield @ of a field > 1 900 1 tonnes
= crop_yield|harvest_estimate|expected_harvest
crop|crop_type; crop; k wheat|maize|barley|soybeans|potatoes|rice;; of {v}
field_area|hectares|area; field area|area; n 2 400 1; hectares,ha; <{v}
rainfall|annual_rain; rainfall~; n 200 1500 0; mm,millimeters;
fertilizer?|fertilizer_kg; fertilizer~; n 20 300 0; kg per hectare,kg/ha;
soil_ph?|ph; soil pH; n 4.5 8.5 1;;
? How much {crop} will {field_area} give with {rainfall} of rain?
# irrigation water|water needed @ for a plot > 1 900 1 m³
= irrigation_need|water_for_plot
plot_length|length; plot length; n 10 300 0; m,meters; {v} long
plot_width|width; plot width; n 5 200 0; m,meters; {v} wide
water_depth|irrigation_depth; water depth; n 5 60 0; mm,millimeters;
efficiency?|system_efficiency; efficiency~; r 50 95 0;;
# feed needed|amount of feed @ for a herd > 50 9000 0 kg
= herd_feed|feed_requirement
animals|herd_size|num_animals; number of animals; i 5 400;; of {n} animals
feed_per_day|daily_feed; daily feed per animal|daily ration; n 2 25 1; kg;
days|num_days; number of days; i 5 120;; for {n} days
animal?|species; animal; k cows|sheep|goats|horses;;
? How much feed do {animals.n} animals need in {days.n} days at {feed_per_day} each a day?
## energy
# electricity cost|running cost @ of a heater > 1 2000 2 $
= electricity_cost|running_cost|power_cost
power|watts|power_watts; power~|power draw; n 40 4000 0; W,watts; <{v}
hours_per_day|daily_hours; daily use~|running time per day; n 1 20 1; hours; running {v} a day
days|num_days; number of days; i 7 365;; over {n} days
price_per_kwh|tariff|rate_per_kwh; price per kilowatt hour|tariff; m 0.1 0.6 2; $;
standby_power?|standby_watts; standby power~; n 2 20 0; W,watts;
? What does a {power} heater cost for {days.n} days if it runs {hours_per_day} a day at {price_per_kwh} per kilowatt hour?
# solar output|yearly solar output @ of a roof > 500 20000 0 kWh
= solar_output|pv_yield|solar_energy
panel_count|num_panels|panels; number of panels; i 4 60;; with {n} panels
panel_power|watts_per_panel; power per panel|panel power~; n 250 500 0; W,watts;
sun_hours|daily_sun; number of sun hours a day; n 2 8 1;;
location?|site; location; t place;; in {v}
tilt?|tilt_angle; tilt~|tilt angle; n 5 60 0; degrees,°;
? How much power do {panel_count.n} panels of {panel_power} make with {sun_hours.n} hours of sun a day?
# battery runtime|battery life @ of a device > 1 90 1 hours
= battery_runtime|battery_life
capacity|capacity_mah|battery_capacity; capacity|battery capacity; n 500 20000 0; mAh; <{v}
current_draw|load_ma|draw; current draw|load; n 10 900 0; mA;
efficiency?|converter_efficiency; efficiency~; r 70 98 0;;
# carbon footprint|emissions @ of a household > 0.5 40 2 tonnes
= carbon_footprint|household_emissions
electricity_kwh|power_use; electricity use~; n 500 9000 0; kWh;
gas_kwh|gas_use; gas use~; n 500 20000 0; kWh;
car_km|distance_driven; distance driven; n 1000 40000 0; km,kilometers;
flights?|num_flights; number of flights; i 2 12;;
? We use {electricity_kwh} of electricity and {gas_kwh} of gas and drive {car_km}. What is our carbon footprint?
## music
# note frequency|frequency @ of a tone > 20 4000 2 Hz
= note_frequency|tone_pitch
semitones|steps_from_a; number of semitones; i 2 36;; {n} semitones up
reference_tone|tuning; reference tone|tuning~; n 415 450 0; Hz,hertz; tuned to {v}
octave?|octave_number; octave; i 2 8;;
# playing time|total length @ of a song > 20 900 0 seconds
= song_length|playing_time
bars|num_bars|measures; number of bars; i 8 200;; of {n} bars
tempo|bpm|beats_per_minute; tempo; i 60 200; bpm,beats per minute; at {v}
beats_per_bar|time_signature_top; number of beats per bar; i 2 7;;
? How long is a song of {bars.n} bars with {beats_per_bar.n} beats each at {tempo}?
## games
# damage|total damage @ of an attack > 1 999 0 points
= attack_damage|combat_damage|hit_damage
attack_power|strength|attack; attack power~|strength~; i 10 300;;
defense|armor; defense~|armor~; i 5 200;; against {n} armor
level|character_level; level; i 2 99;; at level {v}
critical_chance?|crit_rate; critical chance; r 5 60 0;;
weapon?|weapon_name; weapon; k longsword|crossbow|war hammer|dagger|fire staff;; with the {v}
? My level {level} hero has {attack_power.n} strength and the enemy has {defense.n} armor. How much damage do I do?
# chance|probability @ of a dice roll > 0 1 4 
= dice_probability|roll_chance
num_dice|dice|dice_count; number of dice; i 2 9;; with {n} dice
sides|faces|dice_sides; number of sides; i 4 20;;
target_sum|target|goal; target sum|target; i 5 40;;
? What is the chance to roll {target_sum} with {num_dice.n} dice of {sides.n} sides?
# experience points|experience needed @ to level up > 100 90000 0 points
= experience_needed|xp_to_level
current_level|from_level; current level; i 2 40;; from level {v}
target_level|to_level; target level; i 41 90;; to level {v}
xp_multiplier?|bonus_factor; bonus factor|multiplier; n 1.1 3 1;;
? How many points do I need to get from level {current_level} to level {target_level}?
## work
# gross pay|weekly pay @ of an employee > 200 5000 2 $
= gross_pay|weekly_pay|wage_total
hourly_rate|wage|pay_rate; hourly wage|hourly rate; m 12 90 2; $; paid {v} an hour
hours_worked|regular_hours|hours; number of regular hours; n 20 45 1;; working {n} hours
overtime_hours?|extra_hours; number of overtime hours; n 2 20 1;; with {n} overtime hours
overtime_multiplier?|overtime_factor; overtime factor; n 1.2 2.5 1;;
tax_rate?|withholding; tax rate; r 10 40 0;;
? I earn {hourly_rate} an hour and worked {hours_worked.n} hours[ plus {overtime_hours.n} hours of overtime]. What is my pay?
# completion time|days needed @ of a job > 1 200 1 days
= completion_time|crew_days
workers|crew_size|num_workers; number of workers; i 2 30;; done by {n} workers
work_hours|total_hours|effort_hours; total effort~|work; n 40 4000 0; hours;
hours_per_day|shift_length; shift length|working day; n 4 12 0; hours;
? How long do {workers.n} workers need for {work_hours} of work at {hours_per_day} a day?
# download time|transfer time @ of a file > 1 9000 0 seconds
= download_time|transfer_time
file_size|size_mb|size; file size|size; n 20 9000 0; MB,megabytes; <{v}
bandwidth|speed_mbps|rate_mbps; bandwidth|connection speed; n 5 900 0; Mbps; at {v}
overhead?|protocol_overhead; overhead; r 2 20 0;;
connections?|parallel_streams; number of connections; i 2 16;; over {n} connections
? How long does a {file_size} file take at {bandwidth}?
## astronomy
# orbital period|time for one orbit @ of a satellite > 80 9000 0 minutes
= orbital_period|orbit_time
altitude|orbit_height; altitude|orbit height; n 200 36000 0; km,kilometers; at {v}
planet_mass|central_mass; planet mass|central mass; n 0.1 20 2; Earth masses;
planet_radius|body_radius; planet radius; n 1000 70000 0; km;
? How long does a satellite {altitude} up need for one orbit around a planet of {planet_mass} with a radius of {planet_radius}?
# signal travel time|light delay @ of a probe > 1 900 1 minutes
= light_delay|signal_time
distance_km|distance; distance; n 300000 90000000 0; km,kilometers; of {v}
relay_count?|hops; number of relays; i 2 6;; via {n} relays
## weather
# wind chill|felt temperature @ of a cold day > -50 10 1 °C
= wind_chill|felt_temperature
air_temperature|temperature|temp; air temperature|temperature; n -30 8 0; °C,degrees; at {v}
wind_speed|wind|speed_of_wind; wind speed; n 5 90 0; km/h,mph;
humidity?|relative_humidity; humidity~; r 20 98 0;;
? How cold does it feel at {air_temperature} with a wind of {wind_speed}?
# rain probability|chance of rain @ for a day > 0 100 0 %
= rain_probability|rain_forecast
city|location|place; city; t place;; in {v}
days_ahead|days|lead_days; number of days ahead; i 2 10;; {n} days ahead
humidity|relative_humidity; humidity~; r 20 98 0;; at {v} humidity
pressure?|air_pressure; air pressure~; n 960 1040 0; hPa;
"""  # noqa: E501


def _quantity(line: str) -> Quantity:
    names, nouns, kind, units, forms = (part.strip() for part in line.split(";"))
    sort, _, rest = kind.partition(" ")
    bounds = rest.split() if sort in ("n", "i", "r", "m", "y", "l") else []
    decimals = int(bounds[2]) if len(bounds) > 2 else 0
    phrases = [form for form in forms.split("|") if form]
    return Quantity(
        names=tuple(names.lstrip("!").strip().replace("?", "").split("|")),
        nouns=tuple(nouns.split("|")),
        kind=sort,
        low=bounds[0] if bounds else "0",
        high=bounds[1] if bounds else "0",
        decimals=decimals,
        choices=tuple(rest.split("|")) if not bounds else (),
        units=tuple(units.split(",")) if units else ("",),
        before=tuple(form[1:] for form in phrases if form.startswith("<")),
        after=tuple(form for form in phrases if not form.startswith("<")),
        optional="?" in names,
        offered=not names.startswith("!"),
    )


@cache
def subjects() -> tuple[Subject, ...]:
    """All subjects, those that training never sees among them."""
    found: list[Subject] = []
    for section in _TEXT.strip().split("## ")[1:]:
        field, _, rest = section.partition("\n")
        for block in rest.split("# ")[1:]:
            head, stems, *lines = block.strip().split("\n")
            nouns, _, about = head.partition(" @ ")
            about, _, result = about.partition(" > ")
            low, high, decimals, *unit = result.split()
            found.append(
                Subject(
                    field=field.strip().replace(" ", "_"),
                    nouns=tuple(dict.fromkeys(nouns.split("|"))),
                    about=about,
                    stems=tuple(stems.removeprefix("= ").split("|")),
                    low=float(low),
                    high=float(high),
                    decimals=int(decimals),
                    unit=" ".join(unit),
                    quantities=tuple(_quantity(x) for x in lines if not x.startswith("? ")),
                    asks=tuple(x[2:] for x in lines if x.startswith("? ")),
                )
            )
    return tuple(found)
