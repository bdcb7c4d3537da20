"""Tools of money: finance, shopping, banking, stocks, real estate, law, business, work."""

from shoal.training.catalog.entry import Chain, Entry

__all__ = ["CHAINS", "ENTRIES"]

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "check_balance|account_balance|get_available_funds|bank_balance_lookup",
        "Tells how much money is in a bank account.|Get the balance of one account.|"
        "Available funds, by the account's nickname",
        {
            "account|account_name|nickname": "pick checking; savings; joint checking; "
            "holiday savings; business account; emergency fund; travel account; rainy day fund; "
            "student account; money market account; wedding fund; household account"
        },
        (
            "How much is left in my {account}?",
            "balance {account}",
            "am I broke? look at the {account} for me",
            "I'd like to know what I have sitting in the {account} before I go out tonight.",
            "Rent is due soon and I'm nervous. What does the {account} hold right now?",
            "{account}: how much money is there",
            "Could you peek at my {account} and tell me what's available?",
            "Do I still have anything in the {account}?",
            "tell me the current balance of the account named {account}",
            "My wife asks what we've got in our {account}.",
            "how rich am I today, {account} only",
        ),
        {"balance": "money"},
        (
            "There is {balance} in your {account}.",
            "Your {account} currently holds {balance}.",
        ),
    ),
    Entry(
        "transfer_money|move_funds|bank_transfer|make_internal_transfer",
        "Move money from one of your accounts to another.|Transfers an amount between accounts.|"
        "Takes the amount out of the source and puts it into the target",
        {
            "amount|sum|value": "money",
            "from_account|source|source_account": "pick checking; savings; joint checking; "
            "business account; emergency fund; travel account; money market; main account",
            "to_account|target|destination_account": "pick vacation fund; brokerage; "
            "credit card account; rainy day fund; house fund; daughter's savings; tax account; "
            "holiday savings; college fund",
            "memo?|note|reference": "pick new roof; ski trip; back payment; Lena's birthday; "
            "car repair; quarterly taxes; thank you; summer camp",
        },
        (
            "Move {amount} dollars from {from_account} to {to_account}[ with the note {memo}].",
            "put {amount} into my {to_account} out of {from_account}",
            "Please transfer ${amount} from my {from_account} to the {to_account}.",
            "{amount} from {from_account} to {to_account} please",
            "My {to_account} is running low, so top it up with {amount} from {from_account}.",
            "I want {amount} less in {from_account} and that much more in the {to_account}"
            "[, memo {memo}].",
            "Shift {amount} euros over to {to_account}; take it from {from_account}"
            "[ and mark it as {memo}].",
            "take {amount} out of {from_account} and stick it in {to_account}",
            "Payday! Could you set aside {amount} in the {to_account}? It should come off my "
            "{from_account}.",
            "source {from_account}, target {to_account}, amount {amount}[, memo {memo}]",
            "From {from_account}, send {amount} across to my {to_account}.",
        ),
        {"confirmation": "id"},
        (
            "Done: {amount} went from {from_account} to {to_account}, confirmation {confirmation}.",
            "I moved {amount} into your {to_account}. The confirmation is {confirmation}.",
        ),
    ),
    Entry(
        "list_transactions|account_activity|get_statement_lines|recent_bookings",
        "Lists what was spent and received on an account.|Account activity between two dates.|"
        "Shows the latest movements; limit caps how many",
        {
            "account|account_name": "pick checking; savings; joint checking; business account; "
            "travel account; credit card; household account; club account; main account",
            "start_date?|from_date|since": "date",
            "end_date?|to_date|until": "date",
            "limit?|max_items|count": "int 3..50",
        },
        (
            "What did I spend from my {account}[ since {start_date}][ until {end_date}]?",
            "Show me the last[ {limit}] bookings on the {account}.",
            "transactions {account}[ from {start_date}][ to {end_date}]",
            "Something looks off. List everything that happened on the {account}"
            "[ between {start_date} and {end_date}].",
            "where did all the money in my {account} go",
            "I'm doing my books and need every movement on the {account}[ after {start_date}].",
            "[{limit} ]most recent entries for {account} please",
            "Can you pull up the {account} activity[, no more than {limit} lines]?",
            "My accountant wants the debits and credits of the {account}"
            "[ up to {end_date}][, starting {start_date}].",
            "Which payments came in or went out through the {account}[, from {start_date} on]?",
            "[start date {start_date}, ][end date {end_date}, ]what moved on my {account}?",
        ),
        {
            "payees": "list pick grocery store; power company; payroll; landlord; gas station; "
            "phone company; gym; streaming service",
            "total": "money",
        },
        (
            "On your {account} I see {payees}, altogether {total}.",
            "The {account} shows payments with {payees}, for a total of {total}.",
        ),
    ),
    Entry(
        "block_card|freeze_card|disable_payment_card|card_lock",
        "Blocks a bank card at once.|Freeze a payment card so that nobody can pay with it.|"
        "Locks the card with these last four digits and notes why",
        {
            "last_digits|card_ending|last_four": "int 1000..9999",
            "reason|cause|why": "enum lost, stolen, damaged, suspicious_charge",
            "replacement?|send_new_card|reissue": "flag",
        },
        (
            "My card ending in {last_digits} was {reason=stolen|taken from my bag on the train}!",
            "Freeze the card ending {last_digits}, it's {reason}[{replacement=true|, and send me "
            "a new one}].",
            "i {reason=lost|can't find} my debit card anywhere, the last four are {last_digits}, "
            "shut it down",
            "{last_digits}, {reason}. Block it.",
            "Help! There's a {reason=suspicious_charge|purchase I never made} on the card with "
            "{last_digits} at the end. Nobody should be able to use it.",
            "Please stop all payments with {last_digits}. Reason: {reason}"
            "[{replacement=true|. I also need a replacement}].",
            "The dog chewed up {last_digits}, so it's {reason=damaged|broken}; deactivate it"
            "[{replacement=false| but don't mail another one}].",
            "Someone walked off with my wallet. {reason=stolen|They have} the Visa ending in "
            "{last_digits}, can you make it useless?",
            "card {last_digits} {reason} lock now",
            "Would you kindly disable my credit card? It ends with {last_digits} and the reason "
            "is {reason}.",
        ),
        {"case": "id"},
        (
            "The card ending in {last_digits} is blocked; your case is {case}.",
            "Nobody can use {last_digits} any more. Case number: {case}.",
        ),
    ),
    Entry(
        "create_savings_goal|add_savings_target|savings_plan_start|set_money_goal",
        "Starts a savings goal with a target sum.|Set up what to save for, how much and by when.|"
        "Create a pot that fills until the target is reached",
        {
            "goal|name|purpose": "pick a new kitchen; a trip to Peru; our wedding; a used van; "
            "piano lessons; solar panels; baby's first year; a camera; braces for Tim; "
            "an electric scooter; a sabbatical; a garden shed",
            "target|target_amount|sum": "int 300..40000",
            "target_date?|by|finish_by": "date",
        },
        (
            "I want to save {target} dollars for {goal}[ by {target_date}].",
            "help me put aside {target} for {goal}",
            "{goal}, {target} euros[, until {target_date}]. Let's begin saving.",
            "We've been dreaming about this for years: {goal}. It costs {target}, so start a pot "
            "for it[ that is full on {target_date}].",
            "new savings goal {goal} with a target of {target}[ and target date {target_date}]",
            "Make me a plan to collect ${target}. It's for {goal}.",
            "Could we begin stashing money away for {goal}? I reckon {target} will do"
            "[ and I need it on {target_date}].",
            "My partner thinks we should build up {target} for {goal}.",
            "[by {target_date} ]i need {target} for {goal}, set it up",
            "Open a piggy bank called {goal} and stop when it has {target} in it.",
        ),
        {"monthly_amount": "money"},
        (
            "Put aside {monthly_amount} a month and you reach {target} for {goal}.",
            "Your goal {goal} is set; it takes {monthly_amount} each month.",
        ),
    ),
    Entry(
        "schedule_bill_payment|pay_bill|plan_payment|set_up_bill_pay",
        "Plans the payment of a bill.|Pay a company on a given day, once or again and again.|"
        "Schedules money to go to the payee; repeat sets how often",
        {
            "payee|biller|recipient": "pick the electric company; Northgate Water; the landlord; "
            "City Gas; my phone provider; the dentist; Bayside Telecom; the tax office; "
            "Green Valley Internet; the day care; Oakwood Gym; the piano teacher",
            "amount|sum": "money",
            "pay_date|date|due_date": "date",
            "repeat?|frequency|recurrence": "enum weekly, monthly, quarterly, yearly",
        },
        (
            "Pay {payee} {amount} on {pay_date}[ and repeat it {repeat}].",
            "{amount} to {payee}, {pay_date}[, {repeat}]",
            "On {pay_date} {payee} should get {amount} dollars from me.",
            "I keep forgetting {payee}. Set up {amount} for {pay_date}[, {repeat} from then on].",
            "can you make sure {payee} is paid {amount} by {pay_date}",
            "The letter says I owe {payee} {amount}. Settle it on {pay_date}.",
            "schedule a bill: payee {payee}, amount {amount}, date {pay_date}"
            "[, frequency {repeat}]",
            "There's an ugly envelope from {payee} on my desk and they want ${amount}. "
            "{pay_date} is soon enough to send it.",
            "Starting {pay_date}, {amount} has to go to {payee}[ {repeat}].",
            "I don't want late charges, so arrange {amount} for {payee} due {pay_date}.",
        ),
        {},
        (
            "{payee} will get {amount} on {pay_date}.",
            "The payment of {amount} to {payee} is planned for {pay_date}.",
        ),
    ),
    Entry(
        "open_bank_account|new_account|start_account|bank_account_open",
        "Gives a person a new bank account.|Open an account of the given type.|"
        "Registers an account; the holder is the person it belongs to",
        {
            "holder|owner|customer_name": "person",
            "account_type|type|product": "enum checking, savings, business, student",
            "currency?|money_unit": "pick dollars; euros; pounds; yen; Swiss francs; pesos",
        },
        (
            "Open a {account_type} account for {holder}[ in {currency}].",
            "{holder} would like to become a customer: {account_type}[, {currency}].",
            "my nephew {holder} is starting at university, get him a {account_type=student|student "
            "account}",
            "I run a shop and need a {account_type} account under the name {holder}"
            "[ that is kept in {currency}].",
            "new {account_type} account, holder {holder}",
            "Can {holder} have a place to put money away? I mean a {account_type=savings|savings "
            "account}[ held in {currency}].",
            "Please register {holder} with us. She asked for the {account_type} type.",
            "A client is at my desk, {holder}, and wants {account_type} with us"
            "[, currency {currency}].",
            "set {holder} up with {account_type} banking",
            "We just moved here. I'm {holder}; what I need is a {account_type} account"
            "[ that runs in {currency}].",
        ),
        {"account_number": "id"},
        (
            "{holder} now has a {account_type} account, number {account_number}.",
            "Account {account_number} is open for {holder}.",
        ),
    ),
    Entry(
        "find_cash_machine|atm_finder|locate_atm|nearest_cash_point",
        "Finds the nearest cash machine.|Locate an ATM around a place.|"
        "Cash points near a place, of one bank if given",
        {
            "place|near|location|address": "pick 12 Elm Street, Dover; Union Square; "
            "Gate 4, Terminal 2; Main Street 88, Salem; Lisbon; the Old Town in Prague; Boise, ID; "
            "Baker Street station; Pier 39; Leeds; 5 Rue Cler, Paris; Tampa, FL",
            "radius?|max_distance|within_meters": "int 100..3000",
            "bank?|bank_name|network": "pick First National; Santander; HSBC; Union Savings; "
            "Credit Mutuel; Bluewater Bank; People's Bank",
        },
        (
            "Where can I get cash near {place}?",
            "atm {place}",
            "I'm at {place} and my wallet is empty. Where's the closest one I can draw money from"
            "[ at {bank}]?",
            "Find a[ {bank}] cash machine around {place}.",
            "The taxi driver only takes bills. Any place to withdraw near {place}"
            "[ within {radius} meters]?",
            "is there somewhere by {place} to take out notes[, {bank} if possible]",
            "I need paper money, {place}[, not farther than {radius} meters]",
            "Around {place}, which cash point is nearest[, radius {radius} meters]?",
            "Could you point me to a cash dispenser close to {place}?",
            "{place}. Need to pull out some money[ from a {bank} machine].",
        ),
        {
            "address": "pick 3 Market Row; 41 King Street; 7 Station Road; 150 Broadway; "
            "2 Mill Lane",
            "distance": "int 40..2500",
        },
        (
            "The nearest is at {address}, {distance} meters away.",
            "Walk {distance} meters to {address} and you can draw cash.",
        ),
    ),
    Entry(
        "mortgage_payment|calculate_mortgage|home_loan_installment|finance_mortgage_monthly",
        "Monthly payment of a mortgage.|Works out the installment on a home loan.|"
        "Takes the principal, the yearly rate in percent and the term in years",
        {
            "principal|loan_amount|amount": "int 90000..900000",
            "rate|interest_rate|annual_rate": "float 1.5..9",
            "years|term|term_years": "int 5..40",
        },
        (
            "What would I pay a month on a {principal} dollar mortgage at {rate}% over {years} "
            "years?",
            "{years} years, {principal} at {rate} percent, what's the monthly",
            "We found a house! If the bank lends us {principal} for {years} years with {rate}% "
            "interest, how much leaves our pocket every month?",
            "mortgage principal {principal} rate {rate} term {years}",
            "The lender offers {rate}%. We'd borrow {principal} and take {years} years. Can we "
            "afford the installments?",
            "Work out the payment for a home loan of {principal}, interest rate {rate}, over "
            "{years} years.",
            "Buying a flat means borrowing {principal}. At {rate}% for {years} years I'd owe each "
            "month... what?",
            "I wonder how big the installment gets with {rate} percent on {principal} when it runs "
            "{years} years.",
            "my sister wants a cottage, needs {principal}, bank says {rate}% and {years} years, "
            "what will it cost her a month",
            "Over {years} years at {rate}%, a {principal} house loan costs what per month?",
        ),
        {"payment": "money"},
        (
            "You would pay {payment} a month for {years} years.",
            "At {rate}% the monthly payment on {principal} is {payment}.",
        ),
    ),
    Entry(
        "compound_interest|investment_growth|future_value|grow_savings",
        "What a sum grows to with compound interest.|Future value of money left to grow.|"
        "Principal, yearly rate in percent, years, and how often interest is added",
        {
            "principal|initial_amount|start_sum": "int 100..60000",
            "rate|annual_rate|interest": "float 0.5..12",
            "years|duration|period_years": "int 2..45",
            "compounding?|frequency|interval": "enum daily, monthly, quarterly, yearly",
        },
        (
            "If I leave {principal} dollars alone for {years} years at {rate}%, what do I end up "
            "with?",
            "{principal} growing at {rate}% for {years} years[, compounded {compounding}]",
            "Grandma gave me {principal}. With {rate} percent[, added {compounding},] how much "
            "will that be in {years} years?",
            "How much does {rate}% turn {principal} into after {years} years"
            "[ with {compounding} compounding]?",
            "compound interest: principal {principal}, rate {rate}, years {years}"
            "[, frequency {compounding}]",
            "I'm explaining interest on interest to my class. Take {years} years, a start of "
            "{principal} and {rate} percent[, credited {compounding}].",
            "future value of {principal} in {years} years at a rate of {rate}",
            "Suppose a savings book pays {rate}%. I put in {principal} today and come back in "
            "{years} years. What's in it?",
            "in {years} years my {principal} will have become what, given {rate}% per year",
            "Let {principal} euros sit at {rate} percent[, {compounding} compounding,] for "
            "{years} years and tell me the sum.",
        ),
        {"final_amount": "money"},
        (
            "After {years} years you would have {final_amount}.",
            "{principal} at {rate}% grows to {final_amount}.",
        ),
    ),
    Entry(
        "loan_payoff_time|debt_free_date|months_to_repay|payoff_calculator",
        "How many months until a debt is paid off.|Time to repay a loan with a fixed payment.|"
        "From balance, yearly rate and monthly payment",
        {
            "balance|debt|amount_owed": "int 500..40000",
            "rate|apr|annual_rate": "float 3..29",
            "monthly_payment|payment|installment": "int 50..1500",
        },
        (
            "I owe {balance} at {rate}% and pay {monthly_payment} a month. When am I free of it?",
            "how long to get rid of {balance} in debt paying {monthly_payment} monthly, apr {rate}",
            "Paying {monthly_payment} per month, how many months until {balance} at {rate} percent "
            "is gone?",
            "My credit card has {balance} on it with an APR of {rate}. If I send them "
            "{monthly_payment} each month, when is it over?",
            "balance {balance}, rate {rate}, payment {monthly_payment}: payoff time?",
            "{monthly_payment} is all I can spare every month. The car loan stands at {balance}, "
            "they charge {rate}%. How long will this take?",
            "I'd love to know when I stop being in debt: {rate}% interest, {balance} left, "
            "{monthly_payment} a month.",
            "At {rate}% a year, with {monthly_payment} going out monthly, how soon do I clear "
            "{balance}?",
            "still owe the bank {balance} ({rate}% interest), can only do {monthly_payment} a "
            "month, when will I be done",
            "A friend is worried about {balance} of student debt. She pays {monthly_payment} a "
            "month at {rate} percent; how many months remain?",
        ),
        {"months": "int 3..140"},
        (
            "It takes {months} months to pay off {balance}.",
            "With {monthly_payment} a month you are free of debt after {months} months.",
        ),
    ),
    Entry(
        "refinance_savings|refinance_check|compare_refinancing|mortgage_switch_benefit",
        "Tells what switching to a cheaper loan saves.|Compare an old and a new interest rate.|"
        "Savings from refinancing the remaining balance",
        {
            "balance|remaining_balance|outstanding": "int 40000..600000",
            "current_rate|old_rate": "float 4..9",
            "new_rate|offered_rate": "float 1..6",
            "closing_costs?|switch_costs|costs": "int 500..9000",
        },
        (
            "I still owe {balance} at {current_rate}%. Is it worth going to {new_rate}%"
            "[ if the closing costs are {closing_costs}]?",
            "Another bank offers {new_rate} percent instead of my {current_rate}. With {balance} "
            "left, what would I gain?",
            "refinance {balance} from {current_rate} to {new_rate}[ with costs of {closing_costs}]",
            "{current_rate}% now, {new_rate}% offered, {balance} outstanding. Worth it?",
            "How much do I save by swapping my {current_rate}% home loan for one at {new_rate}%? "
            "There's {balance} to go[ and the switch costs {closing_costs}].",
            "Rates have dropped to {new_rate}. My {balance} is still stuck at {current_rate}; do "
            "the sums for me please.",
            "old rate {current_rate}, new rate {new_rate}, balance {balance}"
            "[, closing costs {closing_costs}]",
            "Should we change lenders? Remaining {balance}, they want {new_rate}%, we pay "
            "{current_rate}% today.",
            "My husband thinks replacing our loan is a waste of time. Prove him wrong: {balance} "
            "at {new_rate}% rather than {current_rate}%[, minus {closing_costs} to switch].",
            "what's the benefit of {new_rate}% over {current_rate}% on {balance}",
        ),
        {"savings": "money"},
        (
            "Moving from {current_rate}% to {new_rate}% saves you {savings}.",
            "You would save {savings} by switching.",
        ),
    ),
    Entry(
        "loan_eligibility|can_i_borrow|credit_precheck|check_loan_qualification",
        "Checks whether someone may borrow a sum.|Pre-check of a loan request.|"
        "Compares income and existing debt with the amount wanted",
        {
            "amount|loan_amount|requested_amount": "int 2000..90000",
            "income|monthly_income|net_income": "int 1200..11000",
            "debts?|monthly_debts|obligations": "int 100..2500",
            "purpose?|use_of_loan|loan_purpose": "enum car, renovation, education, medical, other",
        },
        (
            "I make {income} a month. Would a bank lend me {amount}[ for a {purpose=car|new car}]?",
            "can i borrow {amount} with an income of {income}[ and debts of {debts}]",
            "{amount} is what I need[ for {purpose}], my salary is {income} monthly. Any chance?",
            "Do I qualify for {amount}? I bring home {income}[ and {debts} a month already goes to "
            "other lenders].",
            "Customer at the counter: monthly income {income}, wants {amount}"
            "[, purpose {purpose}]. Yes or no?",
            "My take-home pay is {income}[, of which {debts} goes to old loans]. I'd like to ask "
            "the bank for {amount}; will they laugh at me?",
            "is {amount} realistic on {income} a month",
            "[It's for {purpose=renovation|fixing the house}. ]Earning {income}, would I get "
            "approved for {amount}?",
            "Requested amount {amount}, income {income}[, existing debts {debts}].",
            "On {income} per month[ and with {debts} in monthly obligations] would anyone hand me "
            "{amount}?",
        ),
        {"decision": "pick approved; declined; needs a co-signer; likely approved"},
        (
            "The result for {amount} is: {decision}.",
            "With an income of {income} the pre-check says {decision}.",
        ),
    ),
    Entry(
        "stock_quote|get_share_price|latest_quote|ticker_price",
        "Current price of a share by its ticker symbol.|Gets the latest quote of a stock.|"
        "What a share trades at right now; takes the symbol",
        {
            "symbol|ticker|stock_symbol": "ticker",
            "market?|exchange": "enum NYSE, NASDAQ, LSE, TSX",
        },
        (
            "What is {symbol} trading at[ on the {market}]?",
            "{symbol} price",
            "how's {symbol} doing right now",
            "I'm thinking of selling my {symbol} shares. What are they at this minute"
            "[ on {market}]?",
            "Quote for {symbol}[, exchange {market}].",
            "Give me the current share price of the ticker {symbol}, please.",
            "Is {symbol} up? Just tell me what one share costs.",
            "My uncle swears by {symbol}. How much would a single share set me back"
            "[ at the {market}]?",
            "[{market}: ]where does {symbol} stand",
            "I wonder what {symbol} goes for today.",
        ),
        {"price": "money"},
        (
            "{symbol} trades at {price}.",
            "One share of {symbol} costs {price} right now.",
        ),
    ),
    Entry(
        "find_ticker|lookup_symbol|company_to_ticker|search_stock_symbol",
        "Finds the ticker symbol of a company.|Under which symbol a company is listed.|"
        "Turns a company name into its stock symbol",
        {"company|company_name|firm": "company"},
        (
            "What's the ticker of {company}?",
            "Under which letters is {company} listed on the stock market?",
            "symbol for {company}",
            "{company} ticker please",
            "I can't find {company} in my broker app. What's their abbreviation?",
            "Do you know the stock code {company} goes by?",
            "Look up how {company} is abbreviated at the exchange.",
            "which symbol do i type in to get {company}",
            "I'm labelling a chart and need the exchange code of {company}.",
            "company name {company}, find the symbol",
        ),
        {"symbol": "ticker"},
        (
            "{company} is listed as {symbol}.",
            "The symbol of {company} is {symbol}.",
        ),
    ),
    Entry(
        "place_stock_order|trade_shares|submit_trade|broker_order",
        "Buys or sells shares.|Sends an order to the broker.|"
        "Order for a number of shares; limit_price is the worst price accepted",
        {
            "symbol|ticker|stock": "ticker",
            "shares|quantity|number_of_shares": "int 2..400",
            "side|action|direction": "enum buy, sell",
            "limit_price?|price_limit|max_price": "float 5..600",
        },
        (
            "{side=buy|Get me} {shares} shares of {symbol}[ at no more than {limit_price}].",
            "{side} {shares} {symbol}[ limit {limit_price}]",
            "I've had enough of {symbol}. {side=sell|Dump} all {shares} of them"
            "[, but not under {limit_price}].",
            "{symbol}: {side} {shares}[ with a limit price of {limit_price}]",
            "Dad wants {side=buy|to own} {shares} pieces of {symbol} for his retirement.",
            "please {side} {shares} units of {symbol} for me[, limit {limit_price}]",
            "It's time to take profits. {shares} of my {symbol} should go; {side=sell|let them go}"
            "[ for at least {limit_price} each].",
            "The quarterly numbers were great, so {side=buy|add} {shares} more {symbol} to my "
            "depot.",
            "order for the broker: side {side}, ticker {symbol}, quantity {shares}",
            "Could you {side} {symbol} shares? {shares} of them[, limit price {limit_price}].",
            "{side=sell|Get rid of} {shares} {symbol} before the market closes.",
        ),
        {"order": "id"},
        (
            "Your order for {shares} shares of {symbol} was sent as {order}.",
            "Order {order}: {side} {shares} {symbol}.",
        ),
    ),
    Entry(
        "stock_history|historical_prices|get_past_quotes|share_price_series",
        "Past prices of a share between two dates.|Historical quotes of a ticker.|"
        "Price series of a symbol, by day, week or month",
        {
            "symbol|ticker": "ticker",
            "start_date|from_date|begin": "date",
            "end_date|to_date|until": "date",
            "interval?|granularity|step": "enum daily, weekly, monthly",
        },
        (
            "How did {symbol} move from {start_date} to {end_date}?",
            "{symbol} {start_date} to {end_date}[, {interval}]",
            "I'm drawing a chart that ends on {end_date} and begins on {start_date}. Fetch the "
            "[{interval} ]values of {symbol}.",
            "past quotes for {symbol}, start date {start_date}, end date {end_date}"
            "[, interval {interval}]",
            "Between {start_date} and {end_date}, what was {symbol} worth[ on a {interval} basis]?",
            "Give me the [{interval} ]closing prices of {symbol} since {start_date}, up to "
            "{end_date}.",
            "I bought {symbol} on {start_date} and sold on {end_date}. Show what happened in "
            "between.",
            "For my thesis I need[ {interval}] data on {symbol}, {start_date} through {end_date}.",
            "until {end_date}, starting {start_date}, how has {symbol} developed",
            "My adviser claims {symbol} soared. Let me see it, from {start_date} till {end_date}.",
        ),
        {"low": "float 4..90", "high": "float 95..400"},
        (
            "{symbol} moved between {low} and {high} in that time.",
            "From {start_date} to {end_date} the low was {low} and the high {high}.",
        ),
    ),
    Entry(
        "set_price_alert|create_stock_alert|watch_share_price|notify_on_price",
        "Sends a message when a share crosses a price.|Sets an alert on a stock.|"
        "Watches a ticker and notifies above or below a threshold",
        {
            "symbol|ticker": "ticker",
            "threshold|trigger_price|price_level": "money",
            "direction|condition|crosses": "enum above, below",
        },
        (
            "Tell me when {symbol} goes {direction} {threshold}.",
            "Let me know once {symbol} {direction=below|drops under} {threshold} dollars.",
            "alert {symbol} {direction} {threshold}",
            "I can't stare at the screen all day. If {symbol} {direction=above|climbs past} "
            "{threshold}, ping me.",
            "As soon as {threshold} is {direction=above|exceeded} by {symbol}, send me a message.",
            "Watch {symbol} for me; the threshold is {threshold}, direction {direction}.",
            "wake me up if {symbol} {direction=below|falls beneath} {threshold}",
            "I'd like to jump in cheap: a note when {symbol} is {direction=below|under} "
            "{threshold}, please.",
            "{threshold} is my pain limit for {symbol}, warn me if it sinks "
            "{direction=below|beneath that}",
            "My brother wants to hear from you when {symbol} trades {direction} {threshold}.",
        ),
        {},
        (
            "I will tell you when {symbol} is {direction} {threshold}.",
            "The alert for {symbol} {direction} {threshold} is set.",
        ),
    ),
    Entry(
        "dividend_yield|compute_dividend_yield|stock_payout_percent|dividend_return",
        "Dividend yield of a share in percent.|Yearly dividend as a share of the stock price.|"
        "Computes what part of the price comes back as dividend",
        {
            "dividend|annual_dividend|yearly_payout": "float 0.2..9",
            "share_price|price|stock_price": "float 12..400",
        },
        (
            "A stock pays {dividend} a year and costs {share_price}. What percentage is that?",
            "yield for a dividend of {dividend} and a share price of {share_price}",
            "At {share_price} per share with {dividend} paid out annually, what's my return from "
            "payouts?",
            "{dividend} paid each year, bought at {share_price}, percent?",
            "I hold shares that trade for {share_price}. They send me {dividend} per share each "
            "year; how good is that in percent?",
            "share price {share_price}, dividend {dividend}",
            "My aunt lives off payouts. Her favourite distributes {dividend} and is quoted at "
            "{share_price}. How much does it yield?",
            "is {dividend} per year decent for a {share_price} dollar stock? give me the yield",
            "The company just announced {dividend} for each share, and one of them costs "
            "{share_price}. Express this as a percentage.",
            "Work out the payout ratio to price: {share_price} is the price, {dividend} the "
            "yearly payment.",
        ),
        {"yield_percent": "float 0.3..9"},
        (
            "The dividend yield is {yield_percent} percent.",
            "At a price of {share_price} the shares yield {yield_percent}%.",
        ),
    ),
    Entry(
        "rebalance_portfolio|set_asset_mix|change_allocation|portfolio_weights_update",
        "Changes the mix of stocks, bonds and cash.|Sets the target weights of a portfolio.|"
        "Rebalance to the given percentages of each asset class",
        {
            "weights|allocation|target_mix": {
                "stocks": "int 20..80",
                "bonds": "int 5..50",
                "cash": "int 2..25",
            },
            "portfolio?|portfolio_name|depot": "pick retirement; kids; growth; long term; "
            "conservative; family trust; play money",
        },
        (
            "Set my[ {portfolio}] portfolio to {weights.stocks}% stocks, {weights.bonds}% bonds "
            "and {weights.cash}% cash.",
            "I'm getting older and want less risk: {weights.bonds} percent in bonds, "
            "{weights.stocks} in shares, the other {weights.cash} in cash"
            "[, for the {portfolio} depot].",
            "stocks {weights.stocks} bonds {weights.bonds} cash {weights.cash}[ for {portfolio}]",
            "Keep {weights.cash}% liquid, put {weights.stocks}% in equities and {weights.bonds}% "
            "in bonds.",
            "My adviser recommends {weights.stocks}/{weights.bonds}/{weights.cash} for stocks, "
            "bonds and cash. Make it so[ in the {portfolio} portfolio].",
            "The markets ran away and my mix is off. Bring it back to {weights.stocks} percent "
            "shares, {weights.bonds} percent bonds, {weights.cash} percent cash.",
            "could you shuffle my investments so that bonds are {weights.bonds}%, cash is "
            "{weights.cash}% and stocks are {weights.stocks}%",
            "New target weights[ for {portfolio}]: cash {weights.cash}, stocks {weights.stocks}, "
            "bonds {weights.bonds}.",
            "{weights.stocks}% stocks please, then {weights.bonds}% bonds, and "
            "{weights.cash}% stays as cash",
        ),
        {"trades": "int 2..14"},
        (
            "The new mix takes {trades} trades.",
            "The portfolio has its new weights after {trades} trades.",
        ),
    ),
    Entry(
        "return_on_investment|compute_roi|roi_calculator|investment_return",
        "Return on an investment in percent.|Computes the ROI from what went in and came out.|"
        "Percent gained or lost, from cost and final value",
        {
            "cost|invested|initial_cost": "int 200..30000",
            "final_value|proceeds|value_now": "int 300..60000",
        },
        (
            "I put {cost} into a food truck and got {final_value} out. What's my return?",
            "roi cost {cost} final value {final_value}",
            "We sold the machine for {final_value}; it cost us {cost}. Gain in percent?",
            "{cost} in, {final_value} out, percentage please",
            "The antique clock is valued at {final_value} today. I paid {cost} for it. How well "
            "did I do, in percent?",
            "What percentage did we earn when {cost} became {final_value}?",
            "Our board asks whether the project paid off: proceeds of {final_value} on an "
            "investment of {cost}.",
            "was it a good deal? ended with {final_value} after spending {cost}",
            "Turned {cost} into {final_value} with vintage guitars. Express my gain as a percent.",
            "My flatmate brags about making {final_value} from {cost}. What ROI is that?",
        ),
        {"roi_percent": "float -40..180"},
        (
            "The return is {roi_percent} percent.",
            "Going from {cost} to {final_value} is a return of {roi_percent}%.",
        ),
    ),
    Entry(
        "convert_currency|exchange_money|currency_converter|fx_convert",
        "Converts a sum into another currency.|What an amount is worth in foreign money.|"
        "Exchange an amount from one currency to another at today's rate",
        {
            "amount|sum|value": "money",
            "from_currency|source_currency|from": "pick US dollars; euros; British pounds; yen; "
            "Swiss francs; Swedish kronor; Indian rupees; Mexican pesos; Canadian dollars; won; "
            "Turkish lira; EUR; USD; GBP; JPY",
            "to_currency|target_currency|to": "pick Danish kroner; Australian dollars; zloty; "
            "Brazilian reais; rand; Thai baht; forints; Czech koruna; CHF; NOK; shekels; "
            "Singapore dollars; dirhams; PLN; AUD",
        },
        (
            "How much is {amount} {from_currency} in {to_currency}?",
            "{amount} {from_currency} to {to_currency}",
            "I'm back from my trip with {amount} {from_currency} in my pocket. How many "
            "{to_currency} will I get for them?",
            "what would that be in {to_currency}: {amount} {from_currency}",
            "The hotel charges {amount} {from_currency}. I think in {to_currency}, so what's that?",
            "I need to know what {amount} {from_currency} are, expressed in {to_currency}.",
            "Change {amount} from {from_currency} into {to_currency} for me.",
            "Price tag says {amount}, and that's {from_currency}. Is it a lot in {to_currency}?",
            "How many {to_currency} make {amount} {from_currency}?",
            "from {from_currency} to {to_currency}, amount {amount}",
            "A customer paid us {amount} {from_currency}; book it in {to_currency} and tell me the "
            "figure.",
        ),
        {"converted": "money"},
        (
            "{amount} {from_currency} is {converted} {to_currency}.",
            "You get {converted} {to_currency} for {amount} {from_currency}.",
        ),
    ),
    Entry(
        "exchange_rate_on_date|historical_fx_rate|past_exchange_rate|rate_archive",
        "Exchange rate of two currencies on a past day.|Looks up an old exchange rate.|"
        "The rate between base and quote currency on a date",
        {
            "base|base_currency|first": "pick US dollar; euro; British pound; Swiss franc; yen; "
            "USD; EUR; GBP; Canadian dollar; rupee",
            "quote|quote_currency|second": "pick Danish krone; Australian dollar; zloty; rand; "
            "CHF; NOK; baht; forint; Brazilian real; shekel",
            "date|day|on_date": "date",
        },
        (
            "What was the {base} worth against the {quote} on {date}?",
            "{date}, {base} versus {quote}, rate?",
            "I'm filing an old receipt dated {date}. How many {quote} did one {base} buy then?",
            "{base} {quote} exchange rate {date}",
            "On {date}, how did the {base} stand to the {quote}?",
            "Our auditor needs the {base} to {quote} rate that applied on {date}.",
            "look up how strong the {base} was in {quote} back on {date}",
            "base {base}, quote {quote}, date {date}",
            "Remember {date}? I'd like to know what people paid in {quote} for a {base} that day.",
            "Could you dig out the historical value of the {base}, in {quote}, as of {date}?",
        ),
        {"rate": "float 0.1..20 4"},
        (
            "On {date} one {base} was {rate} {quote}.",
            "The rate was {rate} {quote} for one {base}.",
        ),
    ),
    Entry(
        "estimate_income_tax|income_tax|tax_on_salary|calculate_yearly_tax",
        "Income tax due on a year's income.|Estimates the tax a person pays on earnings.|"
        "From yearly income, filing status and deductions",
        {
            "income|annual_income|yearly_earnings": "int 18000..240000",
            "status|filing_status|family_status": "enum single, married, head_of_household",
            "deductions?|write_offs|deductible": "int 500..20000",
            "year?|tax_year": "int 2016..2026",
        },
        (
            "I earn {income} a year and I'm {status}. How much goes to the state"
            "[ if I deduct {deductions}]?",
            "{status}, {income}[, deductions {deductions}][, tax year {year}]",
            "What will the tax office want from a {status} person earning {income}[ in {year}]?",
            "income tax on {income} filing as {status}[ for {year}]",
            "We're {status=married|husband and wife} and make {income} together"
            "[, with {deductions} in write-offs]. What do we owe Uncle Sam?",
            "On {income}, filing status {status}, how much of it is left to the government"
            "[ after deductions of {deductions}]?",
            "New job, {income} annually! I live {status=single|on my own}. What will my tax "
            "bill look like?",
            "estimate what I pay on {income}, {status=head_of_household|I'm a single parent with "
            "kids at home}[, {deductions} to write off]",
            "My filing status is {status}. Do the sums for {income}[ and {deductions} of "
            "deductions][, year {year}].",
            "for a client: {status}, annual income {income}, what does she owe",
        ),
        {"tax": "int 1500..80000"},
        (
            "The income tax comes to {tax}.",
            "On {income} the estimated tax is {tax}.",
        ),
    ),
    Entry(
        "add_sales_tax|sales_tax|price_with_tax|retail_tax_total",
        "Adds the local sales tax to a price.|Final price of a purchase with tax.|"
        "The place decides the rate of sales tax",
        {
            "price|net_price|amount": "money",
            "state|region|place": "pick Texas; Ohio; New York; California; Maine; Florida; Utah; "
            "Nevada; Georgia; Vermont; Kansas; Michigan; New Mexico; Idaho",
        },
        (
            "The tag says {price}. What do I hand over at the till in {state}?",
            "{price} plus tax in {state}",
            "in {state}, what does a {price} dollar thing really cost",
            "How much will the register show for {price} if the store is in {state}?",
            "add the sales tax for {state} to {price}",
            "I'm shopping in {state} with cash only; an item at {price} before tax comes to what?",
            "{state} adds something on top. What is the total for a price of {price}?",
            "My quote lists {price} net. The customer sits in {state}, give me the gross figure.",
            "price {price}, state {state}, total with tax?",
            "We drove over to {state} to buy a sofa for {price}. What's the sum including what "
            "the state takes?",
        ),
        {"total": "money"},
        (
            "With tax it costs {total} in {state}.",
            "{price} becomes {total} with the {state} sales tax.",
        ),
    ),
    Entry(
        "validate_vat_number|check_vat_id|vat_lookup|tax_vat_verify",
        "Checks whether a VAT number is valid.|Verify the VAT ID of a business.|"
        "Looks up a company's VAT number in a country",
        {
            "vat_number|vat_id|number": "id",
            "country|country_name|member_state": "pick Germany; France; Spain; Italy; Ireland; "
            "Belgium; Austria; Sweden; Poland; Portugal; Finland; the Netherlands; Greece",
        },
        (
            "Is {vat_number} a real VAT number in {country}?",
            "verify VAT {vat_number} {country}",
            "A new supplier from {country} gave us {vat_number} as their VAT ID. Can we trust it?",
            "check whether {vat_number} is registered in {country}",
            "{country}, {vat_number}: valid?",
            "Before I send an invoice without tax to {country}, make sure {vat_number} exists.",
            "Bookkeeping wants proof that {vat_number} belongs to a business in {country}.",
            "country {country}, VAT number {vat_number}, is it good",
            "Someone typed {vat_number} in our order form. They claim to be a firm in {country}; "
            "does the number hold up?",
            "please look up {vat_number} with the tax people in {country}",
        ),
        {"status": "pick valid; not found; expired; valid since 2019", "company": "company"},
        (
            "{vat_number} is {status}; the name on file is {company}.",
            "The register says {status}, under the name {company}.",
        ),
    ),
    Entry(
        "file_insurance_claim|report_damage|submit_claim|insurance_claim_new",
        "Files a claim with an insurance company.|Reports damage under a policy.|"
        "Needs the policy number, the day and what happened",
        {
            "policy|policy_number|contract_number": "id",
            "incident|what_happened|description": "pick a tree fell on the car; burst pipe in the "
            "cellar; hail broke the skylight; stolen laptop; kitchen fire; rear-end collision; "
            "cracked windshield; flooded basement; dog bit the mailman; lost luggage; "
            "broken wrist while skiing; ball through the neighbour's window",
            "incident_date|date|date_of_loss": "date",
            "damage?|estimated_damage|loss_amount": "int 100..20000",
        },
        (
            "I need to report something under policy {policy}: {incident}, on {incident_date}"
            "[, about {damage} in damage].",
            "{incident} on {incident_date}, policy {policy}[, roughly {damage} dollars]",
            "What a day. On {incident_date}: {incident}. My policy number is {policy}, please get "
            "the money process going.",
            "claim policy {policy} date {incident_date} description {incident}[ damage {damage}]",
            "My insurer should pay for this: {incident}. It happened {incident_date}; the contract "
            "is {policy}[ and repairs cost {damage}].",
            "Could you tell the insurance people about {incident_date}? It was this: {incident}. "
            "Number {policy}.",
            "{policy} is my policy. {incident_date}, {incident}"
            "[, the damage is estimated at {damage}].",
            "Still shaken, but here goes: {incident}. That was {incident_date}, and I'm covered "
            "by {policy}.",
            "submit for {policy}: {incident} ({incident_date})",
            "My mother's cover is {policy}. She had this on {incident_date}: {incident}"
            "[, loss amount {damage}]. Can we get it refunded?",
        ),
        {"claim": "id"},
        (
            "The claim is filed under {claim}.",
            "I reported it on policy {policy}; your claim number is {claim}.",
        ),
    ),
    Entry(
        "claim_status|track_claim|check_insurance_claim|get_claim_progress",
        "How far an insurance claim has got.|Status of a claim that was filed.|"
        "Looks up a claim by its number",
        {"claim|claim_number|case_id": "id"},
        (
            "What's happening with claim {claim}?",
            "any news on {claim} from the insurer",
            "I reported water damage weeks ago, number {claim}. Has the insurance decided?",
            "claim {claim} status",
            "{claim}: when do I get my money for the wrecked car?",
            "Did the insurance company accept {claim}?",
            "My claim number is {claim} and I haven't heard a thing.",
            "Please see how far {claim} has come; it's about my broken window.",
            "The insurer keeps me waiting on {claim}. Look into it for me.",
            "I'd like to know if the adjuster is done with {claim}.",
        ),
        {"stage": "pick under review; approved; rejected; waiting for photos; paid out"},
        (
            "Claim {claim} is {stage}.",
            "The insurer lists {claim} as {stage}.",
        ),
    ),
    Entry(
        "insurance_quote|quote_premium|get_insurance_offer|premium_estimate",
        "What an insurance would cost a month.|Quotes a premium for new cover.|"
        "Kind of cover, age of the insured and the sum insured",
        {
            "kind|cover_type|insurance_type": "enum life, home, car, travel, health",
            "age|insured_age": "int 18..79",
            "coverage?|sum_insured|coverage_amount": "int 10000..500000",
        },
        (
            "What would {kind} insurance cost me at {age}[ for {coverage} of cover]?",
            "I'm {age} and want {kind} cover[ up to {coverage}]. How much a month?",
            "{kind}, {age} years old[, sum insured {coverage}], premium?",
            "My son just turned {age} and bought an old Ford. What does it cost to have him "
            "{kind=car|insured on the road}?",
            "quote for a {age} year old, type {kind}[, coverage {coverage}]",
            "We have a mortgage and two kids; if I die they should be fine. I'm {age}, "
            "so {kind=life|what's a policy on my life}[ worth {coverage}]?",
            "how expensive is {kind} insurance for someone aged {age}",
            "[{coverage} of coverage, ]{kind} policy, age {age}, what's the premium",
            "At {age}, protecting {kind=home|my house} against fire and water[ for {coverage}] "
            "would run me how much?",
            "We fly out soon and Grandpa is {age}. Price me some {kind=travel|cover for the trip}.",
        ),
        {"premium": "money"},
        (
            "The premium would be {premium} a month.",
            "At {age}, {kind} cover costs {premium} a month.",
        ),
    ),
    Entry(
        "search_products|find_product|shop_search|product_lookup",
        "Searches the shop for a product.|Finds things to buy, within a price if wanted.|"
        "Product search; in_stock leaves out what cannot be delivered",
        {
            "query|product|search_term": "pick rain jacket; noise cancelling headset; cast iron "
            "pan; standing desk; toddler car seat; pair of hiking boots; bar stool; "
            "air fryer; gaming mouse; yoga mat; cordless drill; rice cooker; set of winter tires; "
            "dog leash; camping stove",
            "max_price?|price_limit|budget": "int 10..600",
            "brand?|manufacturer|make": "pick Bosch; Sony; Patagonia; Lodge; IKEA; Makita; Lego; "
            "Salomon; De'Longhi; Logitech",
            "in_stock?|available_only": "flag",
        },
        (
            "I'm looking for a {query}[ from {brand}][ under {max_price} dollars].",
            "{query}[ max {max_price}][ {brand}]",
            "do you sell anything like a {query}[{in_stock=true|, and I mean in stock}]",
            "Winter is coming and mine is worn out. I could use a {query}"
            "[ for less than {max_price}].",
            "Need a birthday present for Dad: {query}[, brand {brand}][, price limit {max_price}].",
            "What choices are there if I want a {query}[ and can spend {max_price}]?",
            "find me a {query}[{in_stock=true| that can ship today}]",
            "Search term {query}[, maximum price {max_price}].",
            "[{brand} only: ]what {query} can I get[{in_stock=true|, available ones please}]?",
            "My daughter needs a {query}[ by {brand}]. What's out there"
            "[ for at most {max_price} euros]?",
            "browse {query}[{in_stock=false|, sold out ones too}]",
        ),
        {"best_match": "title", "price": "money"},
        (
            "The best match is {best_match} for {price}.",
            "For {query} I found {best_match}, which costs {price}.",
        ),
    ),
    Entry(
        "add_to_cart|cart_add_item|put_in_basket|shopping_cart_insert",
        "Puts a product in the shopping cart.|Adds an item to the basket.|"
        "Quantity says how many, size is for clothes and shoes",
        {
            "item|product|article": "pick striped T-shirts; running shorts; linen trousers; "
            "bath robes; wool beanies; leather gloves; denim jackets; rubber boots; aprons; "
            "rain ponchos; work overalls; cotton hoodies; pajama sets; dog sweaters",
            "quantity|count|how_many": "int 2..24",
            "size?|clothing_size": "enum small, medium, large",
        },
        (
            "Put {quantity} {item} in my cart[, size {size}].",
            "{quantity} {item}[ {size}] to the basket",
            "I'll take {quantity} of the {item}[ in {size}].",
            "These look nice! Throw {quantity} {item} in there[, {size} please].",
            "add item {item}, quantity {quantity}[, size {size}]",
            "Could I have the {item} too? {quantity} should be enough[, all of them {size}].",
            "{item}, {quantity} of them, but don't check out yet",
            "Before I pay, I also want {item}. Make it {quantity}[ and {size}].",
            "For the scout troop we need {quantity} {item}[ in size {size}]; please include them "
            "in my shopping.",
            "drop {quantity} {item} into the trolley",
        ),
        {"cart_total": "money"},
        (
            "I added {quantity} {item}; your cart is at {cart_total}.",
            "{item} are in the basket. The total is now {cart_total}.",
        ),
    ),
    Entry(
        "last_order|latest_purchase|get_recent_order|orders_by_customer",
        "The newest order of a customer.|Finds what a customer ordered last.|"
        "Looks up the most recent order by email address",
        {"email|customer_email|email_address": "email"},
        (
            "What did {email} order last?",
            "latest order {email}",
            "A lady on the phone can't remember what she bought from us. Her email is {email}.",
            "Find the newest purchase made with {email}.",
            "{email} bought something recently, what was it?",
            "I lost my order number. My address is {email}, can you dig it out?",
            "Which order did the customer {email} place most recently?",
            "i shopped with {email} and have no clue what the order was called",
            "The account {email}: give me its most recent purchase.",
            "Please look for the last thing that was sold to {email}.",
        ),
        {
            "order": "id",
            "product": "pick desk lamp; garden hose; toaster; backpack; wall clock; raincoat; "
            "tea set; laptop stand",
        },
        (
            "The last order is {order}, a {product}.",
            "{email} ordered a {product}; the order number is {order}.",
        ),
    ),
    Entry(
        "track_order|order_status|where_is_my_package|delivery_tracking",
        "Where an order is and when it arrives.|Tracks the delivery of an order.|"
        "Delivery status by order number",
        {"order|order_number|order_id": "id"},
        (
            "Where is my order {order}?",
            "track {order}",
            "I've been home all day and no parcel came. The number was {order}, when will it be "
            "here?",
            "{order}: has it shipped yet",
            "When can I expect {order} at my door?",
            "Is the courier anywhere near with {order}?",
            "My shoes from {order} still aren't here. What's going on?",
            "status of order number {order} please",
            "My neighbour wonders if her delivery {order} is stuck in customs.",
            "I'd like to know whether {order} arrives before the weekend.",
        ),
        {
            "status": "pick on its way; at the depot; out for delivery; delivered; being packed",
            "arrival": "weekday",
        },
        (
            "Order {order} is {status}; it should be there {arrival}.",
            "It is {status}. Expect it {arrival}.",
        ),
    ),
    Entry(
        "cancel_order|order_cancel|revoke_purchase|stop_order",
        "Cancels an order that has not been sent.|Stops an order before delivery.|"
        "Takes back a purchase; a reason may be given",
        {
            "order|order_number|order_id": "id",
            "reason?|why|cancel_reason": "pick found it cheaper; changed my mind; ordered twice; "
            "wrong size; takes too long; bought by mistake; gift no longer needed; wrong color",
        },
        (
            "Cancel {order}[, reason: {reason}].",
            "I don't want {order} any more[ ({reason})].",
            "cancel order {order}[ {reason}]",
            "I was in a hurry last night. Please undo purchase {order}[ and note {reason}].",
            "{order} should not be sent out[; {reason}].",
            "Is it too late to call off {order}?",
            "Stop {order} before it leaves the warehouse[, because: {reason}].",
            "My kid ordered {order} with my phone while I was cooking. Make it go away!",
            "Could you take back what I bought under {order}[? The reason is {reason}]",
            "the thing i bought, {order}, forget about it[, {reason}]",
        ),
        {"refund": "money"},
        (
            "Order {order} is cancelled and {refund} goes back to you.",
            "Done, {order} will not be sent. You get {refund} back.",
        ),
    ),
    Entry(
        "return_item|start_return|send_back_product|create_return_label",
        "Starts the return of something delivered.|Send back a product from an order.|"
        "Creates a return; says which item, why, and how to be paid back",
        {
            "order|order_number|purchase_id": "id",
            "item|product|article": "pick blender; blue dress; desk chair; curtain rod; sneakers; "
            "hair dryer; board game; bath mat; phone case; winter coat; frying pan; alarm clock",
            "reason|return_reason|why": "enum defective, wrong_size, not_as_described, unwanted",
            "refund_to?|refund_method|payout": "enum card, store_credit, bank_account",
        },
        (
            "The {item} from order {order} is {reason}. I want to send it back"
            "[ and get the money as {refund_to}].",
            "return {item}, order {order}, {reason}[, refund to {refund_to}]",
            "I got the {item} yesterday and it's {reason=wrong_size|far too big}. Order "
            "{order}, how do I ship it back?",
            "{order}: the {item} arrived {reason=defective|broken}, please take it back"
            "[, refund as {refund_to}]",
            "Honestly the {item} looked {reason=not_as_described|nothing like the photo}. It was "
            "{order}. I'd rather have my money[, paid as {refund_to}].",
            "Make me a label for the {item} in {order}. Reason {reason}.",
            "My wife doesn't like the {item} I gave her, so it's {reason=unwanted|unwanted now}. "
            "It was bought under {order}[ and would take {refund_to}].",
            "could you organise sending the {item} back to you? {reason}, purchase {order}",
            "{item} is {reason=defective|making a burning smell} and only two days old! From "
            "order {order}[, and I want it refunded to {refund_to}].",
            "Out of {order} I keep everything but the {item}: {reason}.",
        ),
        {"return_code": "id"},
        (
            "Send the {item} back with the code {return_code}.",
            "Your return code for the {item} is {return_code}.",
        ),
    ),
    Entry(
        "apply_coupon|redeem_voucher|use_promo_code|checkout_coupon",
        "Applies a coupon code at the checkout.|Redeems a voucher for the cart.|"
        "Tries a promo code and gives the new total",
        {
            "code|coupon_code|promo_code": "pick SPRING20; WELCOME5; FREESHIP; SUMMER-15; BFF2024; "
            "HELLO10; VIP-77; XMAS25; LASTCALL; TEACHER12; FLASH40; NEWHOME; FRIENDS8",
            "cart?|cart_id|basket": "id",
        },
        (
            "I have a code, {code}. Can I use it[ on cart {cart}]?",
            "apply {code}[ to {cart}]",
            "The newsletter said {code} makes it cheaper. Please put it in[ for basket {cart}].",
            "coupon {code}",
            "Does {code} still work? Try it[ with {cart}].",
            "redeem {code}[, my basket is {cart}]",
            "{code} should take something off the total[ of {cart}].",
            "Wait, before I pay! My colleague gave me {code}, enter that.",
            "I clipped a voucher from the paper and it reads {code}. See what it brings"
            "[ for cart {cart}].",
            "[{cart}: ]promo code {code} please",
        ),
        {"new_total": "money"},
        (
            "With {code} you pay {new_total}.",
            "The code worked; the total is now {new_total}.",
        ),
    ),
    Entry(
        "discounted_price|apply_discount|price_after_discount|sale_price_calculator",
        "Price after a percentage is taken off.|Works out a sale price.|"
        "Original price and discount in percent give the reduced price",
        {
            "price|original_price|list_price": "money",
            "percent|discount_percent|percent_off": "int 5..75",
        },
        (
            "The jacket was {price}, now it's {percent}% off. What do I pay?",
            "{percent} percent off {price}",
            "{price} reduced by {percent}%?",
            "There's a red sticker with {percent}% on a {price} dollar lamp. Do the maths for me.",
            "How much is {price} with a discount of {percent} percent?",
            "list price {price}, percent off {percent}",
            "Staff get {percent}% knocked off. So a chair marked {price} is how much for us?",
            "I'm writing the sale signs for tomorrow: {price} minus {percent} percent, please.",
            "what will I spend if they cut {percent}% from {price}",
            "Everything must go! If I take {percent} percent from the original {price}, what's the "
            "new tag?",
        ),
        {"sale_price": "money"},
        (
            "After {percent}% off it costs {sale_price}.",
            "{price} comes down to {sale_price}.",
        ),
    ),
    Entry(
        "create_invoice|issue_invoice|bill_customer|invoice_new",
        "Writes an invoice for a customer.|Bills a customer for one position.|"
        "Creates an invoice; the line holds what, how many and the price of one",
        {
            "customer|client|bill_to": "company",
            "line|position|invoice_line": {
                "description|text": "pick hours of consulting; logo drafts; crates of tomatoes; "
                "translated pages; window cleanings; training days; oak tables; website updates; "
                "photo sessions; tons of gravel; yoga classes; catered lunches",
                "quantity|units": "int 2..60",
                "unit_price|price_each": "int 10..900",
            },
            "due_date?|payable_by|due": "date",
        },
        (
            "Bill {customer} for {line.quantity} {line.description} at {line.unit_price} each"
            "[, due {due_date}].",
            "invoice {customer}: {line.quantity} {line.description}, {line.unit_price} apiece"
            "[, due date {due_date}]",
            "We delivered {line.quantity} {line.description} to {customer}. Charge them "
            "{line.unit_price} for every one[, payable by {due_date}].",
            "{customer} owes us for {line.quantity} {line.description}, {line.unit_price} a piece. "
            "Put it on paper.",
            "Job's done at {customer}! Time to ask for money: {line.unit_price} times "
            "{line.quantity}, for {line.description}[, until {due_date}].",
            "Please write up {line.quantity} {line.description} for {customer}. The unit price is "
            "{line.unit_price}[ and it should be paid by {due_date}].",
            "at {line.unit_price} each, {line.quantity} {line.description}, send the bill to "
            "{customer}",
            "My accountant needs a document that charges {customer} {line.unit_price} each for "
            "{line.quantity} {line.description}[, payable {due_date}].",
            "new bill, client {customer}, description {line.description}, quantity "
            "{line.quantity}, price {line.unit_price}",
        ),
        {"invoice": "id", "total": "money"},
        (
            "Invoice {invoice} over {total} is ready for {customer}.",
            "I billed {customer} {total}; the invoice number is {invoice}.",
        ),
    ),
    Entry(
        "send_payment_reminder|dunning_letter|remind_debtor|chase_invoice",
        "Reminds a customer of an unpaid invoice.|Sends a dunning letter.|"
        "Chases an overdue invoice in a friendly or firm tone",
        {
            "invoice|invoice_number|invoice_id": "id",
            "tone?|style|wording": "enum friendly, firm, final_notice",
        },
        (
            "{invoice} is still unpaid. Nudge them[ in a {tone} way].",
            "remind them about {invoice}[, {tone}]",
            "It's been six weeks! Write to the customer that {invoice} is overdue"
            "[ and keep the tone {tone}].",
            "Send a payment reminder for invoice {invoice}[ with a {tone} wording].",
            "Nobody has paid {invoice} yet, could you chase it[? Make it {tone}]",
            "I hate asking for money. Please do it for me: {invoice}[, {tone}].",
            "dunning {invoice}",
            "The people behind {invoice} seem to have forgotten us. Jog their memory"
            "[, style {tone}].",
            "We're short of cash, so get {invoice} settled; a [{tone} ]letter will do",
            "My boss wants the client from {invoice} to hear from us"
            "[ and this time it should be {tone}].",
        ),
        {},
        (
            "The reminder for {invoice} is on its way.",
            "I reminded the customer of {invoice}.",
        ),
    ),
    Entry(
        "search_homes|find_property|real_estate_search|house_listings",
        "Homes for sale or rent in a place.|Searches real estate listings.|"
        "Finds property; deal says whether to buy or to rent",
        {
            "city|location|area": "place",
            "deal|offer_type|buy_or_rent": "enum buy, rent",
            "max_price?|budget|price_limit": "int 800..600000",
            "bedrooms?|min_bedrooms|bed_count": "int 2..6",
            "property_type?|home_type": "enum house, apartment, studio, farm",
        },
        (
            "We want to {deal} in {city}[, {bedrooms} bedrooms][, at most {max_price}].",
            "{city}, {deal}[, {property_type}][, up to {max_price}]",
            "I got a job in {city} and need somewhere to live. I'd {deal}"
            "[ a place with {bedrooms} bedrooms].",
            "What can you {deal} in {city}[ for {max_price}]?",
            "Any [{property_type} ]listings to {deal} around {city}?",
            "My parents are dreaming of {city}. See what there is to {deal}[ below {max_price}]"
            "[, at least {bedrooms} bedrooms].",
            "places to {deal} in {city}",
            "Show me what's {deal=buy|for sale} in {city}[, property type {property_type}].",
            "I'm a student and would like to {deal} something in {city}[, below {max_price}].",
            "With the third baby on the way we are moving to {city}. {deal=buy|Buying}"
            "[, {bedrooms} bedrooms or more].",
            "hunting in {city}, only things to {deal}[, budget {max_price}]",
        ),
        {
            "address": "pick 12 Elm Street; 48 Orchid Lane; 3 Hilltop Road; 77 Castle Avenue; "
            "9 Brook Close; 210 Lake Drive",
            "price": "int 700..590000",
        },
        (
            "In {city} there is {address} for {price}.",
            "I found {address} at {price}.",
        ),
    ),
    Entry(
        "estimate_home_value|property_valuation|house_worth|appraise_home",
        "Estimates what a home is worth.|Market value of a property at an address.|"
        "Values a house from its address and living area in square meters",
        {
            "address|property_address|street": "pick 12 Elm Street, Dover; 8 Rose Court, Bath; "
            "415 Pine Avenue, Tulsa; 23 Kirchweg, Bonn; 6 Sunset Drive, Reno; 9 Canal Road, Leeds; "
            "1 Abbey Close, York; 57 Maple Lane, Albany; 31 Via Roma, Turin; 14 Hill Street, Perth",
            "living_area?|square_meters|size": "int 35..320",
        },
        (
            "What is the house at {address} worth[ with {living_area} square meters]?",
            "{address}[, {living_area} square meters], market value?",
            "My grandparents are selling. Their place is {address}"
            "[ and has {living_area} square meters]; what could they ask for it?",
            "appraise {address}",
            "If I put {address} on the market today, how much would people pay?",
            "I'd like a rough figure for our home, {address}[, living area {living_area}].",
            "For the divorce we need to know the value of {address}.",
            "Could you put a price on {address}[? It's {living_area} square meters]",
            "how much did my place go up? {address}[, {living_area} square meters]",
            "The bank asks for a valuation of {address}[, size {living_area} square meters].",
        ),
        {"home_value": "int 90000..900000"},
        (
            "{address} is worth about {home_value}.",
            "I would value {address} at {home_value}.",
        ),
    ),
    Entry(
        "search_cases|find_court_case|case_law_search|lawsuit_lookup",
        "Finds a court case about a topic.|Searches case law.|"
        "Looks for rulings by topic, court and year of the decision",
        {
            "topic|subject|legal_issue": "pick wrongful dismissal; patent infringement; slip and "
            "fall injuries; custody after moving abroad; unpaid overtime; defamation online; "
            "dog bites; breach of a lease; insider trading; copyright in songs; noise from "
            "neighbours; data breaches; medical malpractice; trademark parody",
            "court?|tribunal|jurisdiction": "pick Supreme Court; Ninth Circuit; High Court of "
            "Justice; Texas Court of Appeals; Federal Court of Australia; Ohio Supreme Court; "
            "European Court of Justice; New York Court of Appeals",
            "year?|decided_in|decision_year": "int 1962..2025",
        },
        (
            "Has any judge ruled on {topic}[ at the {court}][ in {year}]?",
            "{topic}[, {court}][, {year}]",
            "I'm a first-year law student and need a precedent on {topic}[ from the {court}].",
            "find a lawsuit about {topic}[ decided in {year}]",
            "My client complains of {topic}. Is there a ruling we can cite"
            "[, ideally by the {court}]?",
            "Which decision from {topic} litigation should I read[? Make it one from {year}]",
            "case law on {topic}[, court {court}][, year {year}]",
            "The partner wants something on {topic} on her desk by noon[; {court}, please].",
            "Someone must have sued over {topic} before[, say in {year}]. Dig it up.",
            "Is there a famous judgment concerning {topic}[ by the {court}]?",
        ),
        {
            "case_number": "id",
            "case_name": "pick Miller v. Stone; Ortega v. Bright Foods; "
            "Hill v. City of Reno; Lindt v. Marsh; In re Falcon Data; Baker v. Northern Rail",
        },
        (
            "On {topic} there is {case_name}, number {case_number}.",
            "Read {case_name} ({case_number}).",
        ),
    ),
    Entry(
        "summarize_case|case_summary|get_ruling_digest|legal_case_brief",
        "Sums up a court case.|Outcome of a lawsuit by its case number.|"
        "A digest of a ruling, short or detailed",
        {
            "case_number|docket_number|case_id": "id",
            "detail?|length|depth": "enum short, detailed",
        },
        (
            "What was decided in {case_number}?",
            "summary of case {case_number}[, {detail}]",
            "I have no time to read all two hundred pages of {case_number}. Who won"
            "[? A {detail} answer is best]",
            "{case_number}: the[ {detail}] story please",
            "Explain to me what the judge said in {case_number}.",
            "Docket {case_number}, how did it end?",
            "Court is in an hour. Brief me on {case_number}[ and keep it {detail}].",
            "My professor will ask about {case_number} tomorrow. What happened there?",
            "in plain words, {case_number}",
            "Did the plaintiff succeed in {case_number}[? Give me a {detail} report]",
        ),
        {
            "outcome": "pick settled; dismissed; won by the plaintiff; sent back to the lower "
            "court; won by the defendant"
        },
        (
            "Case {case_number} was {outcome}.",
            "The outcome of {case_number}: {outcome}.",
        ),
    ),
    Entry(
        "draft_contract|write_agreement|contract_generator|legal_draft_contract",
        "Drafts a contract between two parties.|Writes an agreement of the wanted kind.|"
        "Parties are who provides and who receives; start is when it takes effect",
        {
            "contract_type|kind|agreement_type": "enum employment, lease, service, sale, "
            "nondisclosure",
            "parties|between|signatories": {
                "provider|party_a": "company",
                "client|party_b": "person",
            },
            "start_date?|effective_date|valid_from": "date",
        },
        (
            "Draw up a {contract_type} contract between {parties.provider} as provider and "
            "{parties.client} as client[, effective {start_date}].",
            "{contract_type} agreement, provider {parties.provider}, client {parties.client}"
            "[, starting {start_date}]",
            "The client is {parties.client}; {parties.provider} does the work. We need something "
            "to sign, type {contract_type}[, from {start_date}].",
            "{parties.provider} is letting a flat to {parties.client}. Could you put "
            "{contract_type=lease|the rental terms} in writing[, valid from {start_date}]?",
            "{parties.client} is joining {parties.provider}[ on {start_date}]. Prepare "
            "{contract_type=employment|the papers for a new hire}.",
            "Before {parties.provider} shows {parties.client} its secrets, write a "
            "{contract_type=nondisclosure|promise to keep quiet}.",
            "i need paperwork: {parties.provider} provides cleaning for {parties.client}, so a "
            "{contract_type=service|service one}[ as of {start_date}]",
            "{parties.client} buys a tractor from {parties.provider}. Make it legal with a "
            "{contract_type=sale|sales contract}.",
            "Our lawyer is on holiday. Please write the {contract_type} terms that "
            "{parties.provider} offers to its client {parties.client}.",
        ),
        {"document": "file"},
        (
            "The {contract_type} contract is saved as {document}.",
            "I wrote the draft; you find it in {document}.",
        ),
    ),
    Entry(
        "find_employee|staff_lookup|employee_search|hr_find_person",
        "Finds a colleague in the staff list.|Looks up an employee by name.|"
        "Gives the staff number and job of somebody who works here",
        {
            "name|employee_name|full_name": "person",
            "department?|team|unit": "pick accounting; marketing; human resources; legal; "
            "customer service; research; logistics; engineering; purchasing; front desk",
        },
        (
            "Does a {name} work here[ in {department}]?",
            "staff number of {name}",
            "look up {name}[ from {department}]",
            "I met {name} in the cafeteria[, apparently from {department},] and wonder what "
            "their role is.",
            "What does {name} do at our company?",
            "{name}[, {department}]: employee record",
            "HR here. Which ID does {name} have[? It's the one in {department}]",
            "Payroll asks for the personnel number; the man is called {name}"
            "[ and sits in {department}].",
            "who is {name} again",
            "Please search our people for {name}[, department {department}].",
        ),
        {
            "employee_id": "id",
            "job": "pick accountant; sales manager; recruiter; data analyst; paralegal; "
            "warehouse supervisor; receptionist; buyer; product designer",
        },
        (
            "{name} is a {job} with the number {employee_id}.",
            "The staff number is {employee_id}; {name} works as {job}.",
        ),
    ),
    Entry(
        "request_leave|book_time_off|submit_absence|vacation_request",
        "Asks for time off for an employee.|Enters an absence from one day to another.|"
        "Leave request by staff number, with first and last day and the kind",
        {
            "employee_id|staff_number|employee": "id",
            "first_day|start_date|from_date": "date",
            "last_day|end_date|to_date": "date",
            "kind?|leave_type|absence_type": "enum vacation, sick, parental, unpaid, training",
        },
        (
            "Staff number {employee_id} would like to be off from {first_day} to {last_day}"
            "[ ({kind})].",
            "{employee_id}, {first_day} until {last_day}[, {kind}]",
            "I'm {employee_id}. My last day away is {last_day}, the first {first_day}; enter it"
            "[ as {kind}], please.",
            "The schedule isn't final yet, is it? Can {employee_id} stay away "
            "between {first_day} and {last_day}[? Type: {kind}]",
            "time off for {employee_id} starting {first_day}, ending {last_day}[, {kind} leave]",
            "Please don't plan {employee_id} in from {first_day} through {last_day}"
            "[, it's {kind}].",
            "{employee_id} won't be at work as of {first_day} and comes back after {last_day}"
            "[; put it down as {kind}].",
            "My colleague with number {employee_id} can't log in. Record that she is missing "
            "from {first_day} up to {last_day}[, {kind}].",
            "Until {last_day} nobody should expect {employee_id}. It begins on {first_day}"
            "[ and counts as {kind}].",
            "leave request employee {employee_id} first day {first_day} last day {last_day}",
        ),
        {"days_left": "int 0..25"},
        (
            "The leave from {first_day} to {last_day} is entered; {days_left} days remain.",
            "Done. {employee_id} has {days_left} days left after that.",
        ),
    ),
    Entry(
        "onboard_employee|add_new_hire|register_employee|hr_create_staff_record",
        "Adds a new employee.|Registers a new hire with job and salary.|"
        "Creates the staff record of somebody who starts work on a given day",
        {
            "employee|person|new_hire": {
                "name|full_name": "person",
                "job|job_title": "pick warehouse clerk; junior accountant; truck driver; "
                "web developer; office manager; pastry chef; sales representative; nurse; "
                "machine operator; copywriter; security guard; legal assistant",
                "salary|yearly_pay": "int 24000..120000",
            },
            "start_date|first_day|joins_on": "date",
        },
        (
            "{employee.name} starts on {start_date} as {employee.job} and earns {employee.salary} "
            "a year.",
            "new hire: {employee.name}, {employee.job}, {employee.salary}, from {start_date}",
            "We finally filled the job! On {start_date} {employee.name} joins us as "
            "{employee.job} for {employee.salary} annually. Please put that in the system.",
            "Register a {employee.job} called {employee.name}. Salary {employee.salary}, start "
            "date {start_date}.",
            "As of {start_date} we pay {employee.salary} a year to {employee.name}, our next "
            "{employee.job}.",
            "Can you get {employee.name} onto the payroll? Role: {employee.job}. Pay: "
            "{employee.salary}. First day: {start_date}.",
            "{employee.name} said yes to {employee.salary}! The {employee.job} will be here on "
            "{start_date}; set everything up.",
            "my boss wants {employee.name} entered as {employee.job}, {employee.salary} per "
            "year, beginning {start_date}",
            "From {start_date}, {employee.name} is one of us. I agreed on {employee.salary} for "
            "the position of {employee.job}.",
        ),
        {"staff_number": "id"},
        (
            "The new hire is registered under {staff_number}.",
            "The staff number is {staff_number}; work starts on {start_date}.",
        ),
    ),
    Entry(
        "compute_paycheck|gross_pay|calculate_wages|payroll_hours_pay",
        "Pay for the hours worked.|Computes wages from hours and the hourly rate.|"
        "Gross pay; overtime hours count one and a half times",
        {
            "hours|hours_worked|regular_hours": "int 4..180",
            "hourly_rate|rate|wage": "float 9..75",
            "overtime_hours?|overtime|extra_hours": "int 2..40",
        },
        (
            "I worked {hours} hours at {hourly_rate} an hour[ plus {overtime_hours} hours of "
            "overtime]. What do I get?",
            "{hours} h at {hourly_rate}[, {overtime_hours} overtime]",
            "At an hourly rate of {hourly_rate}, what's the pay for {hours} hours"
            "[ and {overtime_hours} extra hours]?",
            "Our babysitter gets {hourly_rate} an hour and was here {hours} hours. What do I owe "
            "her?",
            "wages: rate {hourly_rate}, hours {hours}[, overtime hours {overtime_hours}]",
            "My son flipped burgers for {hours} hours this month[ and {overtime_hours} more on "
            "holidays]; they give him {hourly_rate} each hour. How big will his check be?",
            "They pay me {hourly_rate}. How much should be on the slip for {hours} hours"
            "[ with {overtime_hours} hours overtime]?",
            "how much does someone make in {hours} hours on {hourly_rate}",
            "Check my payroll please: {hours} hours, {hourly_rate} dollars for each of them"
            "[, {overtime_hours} beyond schedule].",
            "The new driver stands at {hours} hours; we agreed on {hourly_rate}. What do I "
            "transfer to him?",
        ),
        {"gross_pay": "money"},
        (
            "The gross pay is {gross_pay}.",
            "For {hours} hours at {hourly_rate} that makes {gross_pay}.",
        ),
    ),
    Entry(
        "schedule_job_interview|plan_interview|interview_booking|arrange_candidate_meeting",
        "Sets a job interview.|Plans a talk between a candidate and an interviewer.|"
        "Candidate is who wants the job, interviewer who asks the questions",
        {
            "candidate|candidate_name|interviewee": "person",
            "interviewer|interviewer_name|led_by": "person",
            "date|day|on_date": "date",
            "time|at|start_time": "time",
        },
        (
            "{interviewer} should interview {candidate} on {date} at {time}.",
            "candidate {candidate}, interviewer {interviewer}, {date}, {time}",
            "{candidate} wrote a brilliant letter. Have {interviewer} talk to them at {time} on "
            "{date}.",
            "Invite {candidate} to come in on {date}, {time}; {interviewer} asks the questions.",
            "We're hiring! At {time} on {date}, {candidate} meets {interviewer}, who decides about "
            "the job.",
            "Could you block {time} on {date} for {interviewer}? She wants to grill {candidate} "
            "for the sales position.",
            "{candidate} is hoping for the job and can come {date} at {time}. {interviewer} has "
            "agreed to see them.",
            "{date} {time} interview of {candidate} by {interviewer}",
            "Let {interviewer} know that the person who wants to work for us, {candidate}, will be "
            "here {date} at {time}.",
            "I promised {candidate} a chance. Set it up with {interviewer} asking, {time}, {date}.",
        ),
        {},
        (
            "{interviewer} will interview {candidate} on {date} at {time}.",
            "The interview with {candidate} is set for {date} at {time}.",
        ),
    ),
    Entry(
        "find_customer|customer_lookup|crm_search_contact|get_client_record",
        "Looks up a customer by name.|Finds a client's contact data.|"
        "Searches the customer file for a name and gives the email",
        {"name|customer_name|client_name": "person"},
        (
            "What's the email of our customer {name}?",
            "customer {name}",
            "Do we have {name} in our client files?",
            "I have to write to {name}, who buys from us. Which address do we have?",
            "pull up {name} from the crm",
            "{name} called and left no details. How do I reach them by mail? They shop with us.",
            "How can I contact the client {name}?",
            "Find {name} among the people who have bought here.",
            "My sales rep lost the card of a buyer named {name}; where can he write to?",
            "is {name} one of our clients, and at what email",
        ),
        {"email": "email"},
        (
            "{name} can be reached at {email}.",
            "We have {name} on file with {email}.",
        ),
    ),
    Entry(
        "sales_report|get_revenue|revenue_by_region|show_sales_figures",
        "Sales figures of a region.|How much was sold in a region in a month.|"
        "Revenue report; product narrows it to one product line",
        {
            "region|territory|market": "pick Scandinavia; the Midwest; northern Italy; Benelux; "
            "Latin America; the West Coast; Bavaria; Southeast Asia; Quebec; the Gulf states; "
            "New England; the UK; Eastern Europe",
            "month|period|in_month": "month",
            "product?|product_line|category": "pick garden tools; headphones; baby food; office "
            "chairs; skin care; tires; frozen pizza; software licenses; running shoes; pet food",
        },
        (
            "How much did we sell in {region} in {month}[, {product} only]?",
            "{region} {month}[ {product}] revenue",
            "The board meets tomorrow. I need the {month} figures for {region}"
            "[ and just for {product}].",
            "How was {month} for us in {region}?",
            "Did {region} do well in {month}[ when it comes to {product}]? Numbers please.",
            "sales report, region {region}, month {month}[, product {product}]",
            "My boss keeps asking what {region} brought in over {month}[ from {product}].",
            "In {month}, what was our turnover across {region}[ with {product}]?",
            "show {month} takings, {region}",
            "I wonder if {region} beat its target in {month}. What did customers there spend"
            "[ on {product}]?",
        ),
        {"revenue": "int 8000..900000", "change_percent": "float -20..35 1"},
        (
            "{region} brought in {revenue} in {month}, a change of {change_percent} percent.",
            "In {month} revenue was {revenue} ({change_percent}% against the year before).",
        ),
    ),
    Entry(
        "send_campaign|launch_mailing|schedule_newsletter|marketing_email_blast",
        "Sends a marketing mailing to a group.|Schedules a newsletter.|"
        "Audience is who gets it, subject the line they see, send_date the day it leaves",
        {
            "audience|segment|target_group": "pick new subscribers; loyal customers; people who "
            "left their cart; parents; first-time buyers; students; members over sixty; "
            "wholesale clients; everyone in Spain; former customers; gardeners",
            "subject|headline|subject_line": "pick Summer sale starts now; We miss you; "
            "Your size is back; Ten ideas for spring; Free delivery all week; Meet our new oven; "
            "Last chance for skis; A gift for your birthday; Two for one on Friday",
            "send_date?|date|launch_date": "date",
            "channel?|medium|via": "enum email, text_message, post",
        },
        (
            'Send "{subject}" to {audience}[ on {send_date}][ by {channel}].',
            "{audience} should hear from us: {subject}[, {send_date}].",
            "mailing subject {subject}, audience {audience}[, send date {send_date}]",
            "We need to stir up some business. Write to {audience}[ via {channel}], headline "
            '"{subject}"[, on {send_date}].',
            '"{subject}" goes out to {audience}[, {channel}][, launch {send_date}]',
            "Could all of our {audience} get a note titled {subject}[ on {send_date}]?",
            "Marketing wants a campaign for {audience}. The line on top reads: {subject}"
            "[. Channel: {channel}]",
            "[on {send_date} ]blast {audience} with {subject}[ by {channel}]",
            "The creative team came up with {subject}. Let {audience} be the ones to receive it"
            "[ through {channel}].",
            "Newsletter! Recipients: {audience}. Subject: {subject}[. Date: {send_date}]",
        ),
        {"recipients": "int 40..20000"},
        (
            "The mailing goes to {recipients} people among {audience}.",
            '"{subject}" will reach {recipients} people.',
        ),
    ),
    Entry(
        "shipping_cost|parcel_postage|quote_delivery_price|freight_rate",
        "What it costs to ship a parcel.|Postage between two places by weight in kilograms.|"
        "Price of sending goods from origin to destination; speed is optional",
        {
            "origin|from_place|ship_from": "place",
            "destination|to_place|ship_to": "place",
            "weight|weight_kg|kilograms": "float 0.3..40 1",
            "speed?|service|delivery_speed": "enum standard, express, overnight",
        },
        (
            "What does it cost to send {weight} kg from {origin} to {destination}[, {speed}]?",
            "{weight} kilos, {origin} to {destination}[, {speed}]",
            "postage to {destination} for a {weight} kg box, posted in {origin}[, {speed} service]",
            "My grandson studies in {destination} and I want to mail him jam from {origin}. The "
            "box is {weight} kilograms; how expensive is that?",
            "I sold my old stereo to someone in {destination}. It weighs {weight} kg and I'm in "
            "{origin}. What will the courier charge[ for {speed}]?",
            "freight quote origin {origin} destination {destination} weight {weight}"
            "[ speed {speed}]",
            "How much would a {weight} kg package to {destination} be if I hand it in at {origin}"
            "[ and want it {speed}]?",
            "Out of {origin}, {weight} kg, heading for {destination}: price"
            "[ with {speed} delivery]?",
            "can I afford to ship {weight} kg of books to {destination}? they're in {origin}",
            "Our customer in {destination} pays the carriage from {origin}. Tell me the amount for "
            "{weight} kilograms[, {speed}].",
        ),
        {"cost": "money"},
        (
            "Sending {weight} kg from {origin} to {destination} costs {cost}.",
            "The postage to {destination} is {cost}.",
        ),
    ),
    Entry(
        "create_shipment|send_parcel|book_courier|dispatch_package",
        "Books a courier for a parcel.|Sends a package to somebody's address.|"
        "Creates a shipment; the parcel has contents and a weight in kilograms",
        {
            "recipient|receiver|addressee": "person",
            "address|delivery_address|ship_to": "pick 12 Elm Street, Dover; 9 Rue Cler, Paris; "
            "San Francisco, CA; 77 Birch Road, Leeds; 4 Sandgasse, Vienna; 31 Park Lane, Austin; "
            "PO Box 212, Hobart; 5 Fjordveien, Oslo; 60 Garden Row, Cork; 18 Queen Street, Toronto",
            "parcel|package|item": {
                "contents|what": "pick shoes; ceramic plates; spare parts; a wedding dress; books; "
                "car mirrors; homemade cookies; signed papers; fishing gear; a guitar amp; vinyl "
                "records; baby clothes",
                "weight|weight_kg": "float 0.5..30 1",
            },
            "insured?|with_insurance": "flag",
        },
        (
            "Ship {parcel.contents} to {recipient}, {address}. It weighs {parcel.weight} kg"
            "[{insured=true| and should be insured}].",
            "{recipient}, {address}, {parcel.contents}, {parcel.weight} kilos"
            "[{insured=true|, insured}]",
            "I've packed {parcel.contents} for {recipient}, {parcel.weight} kg in all. Have the "
            "courier take it to {address}[{insured=true|. Insure it, please}].",
            "Can somebody bring {parcel.weight} kg of goods ({parcel.contents}) to {recipient} at "
            "{address}[{insured=false|, no insurance needed}]?",
            "It's our anniversary and {recipient} is far away: {address}. Get {parcel.contents} "
            "over there, the carton has {parcel.weight} kg.",
            "new shipment, receiver {recipient}, address {address}, contents {parcel.contents}, "
            "weight {parcel.weight}[{insured=true|, with insurance}]",
            "To {address}, attention {recipient}: {parcel.weight} kilograms, {parcel.contents}. "
            "Book a driver[{insured=false|; skip the insurance}].",
            "{parcel.contents} must get to {recipient}. The street is {address}, the scale says "
            "{parcel.weight} kg.",
            "please send {recipient} a box with {parcel.contents} in it ({parcel.weight} kg), she "
            "lives at {address}",
        ),
        {"tracking": "id"},
        (
            "The parcel for {recipient} is booked; track it with {tracking}.",
            "Your shipment to {address} has the number {tracking}.",
        ),
    ),
    Entry(
        "stock_level|check_inventory|warehouse_stock|units_on_hand",
        "How many pieces of some goods are in the warehouse.|Inventory of several articles.|"
        "Counts what is on hand; warehouse narrows it to one site",
        {
            "articles|products|items": "list pick shovels; AA batteries; garden chairs; paint "
            "buckets; office paper; blue pens; dish soap; light bulbs; dog food; door handles; "
            "bed frames; copper pipes; safety gloves; bath towels",
            "warehouse?|site|depot": "pick Rotterdam; the north depot; Building C; Memphis; "
            "the main store; Gdansk; dock 4; Reno; the cold storage",
        },
        (
            "How many {articles} do we still have[ in {warehouse}]?",
            "inventory: {articles}[, {warehouse}]",
            "A builder wants to order {articles} this afternoon. Is there enough on the shelves"
            "[ at {warehouse}]?",
            "{articles}, how many left[ in {warehouse}]",
            "Count {articles} for me, please[, only those in {warehouse}].",
            "Are we running out of {articles}?",
            "[In {warehouse}, ]check what's on hand of {articles}.",
            "Before I buy more, what do we have in the way of {articles}[ over at {warehouse}]?",
            "stock levels for the articles {articles}",
            "My picker says the bins with {articles} are empty[ in {warehouse}]. Can that be true?",
        ),
        {"units": "list int 0..900"},
        (
            "For {articles} the units on hand are {units}.",
            "We have {units} of {articles}.",
        ),
    ),
)

CHAINS: tuple[Chain, ...] = (
    Chain(
        "find_ticker",
        "stock_quote",
        ("symbol", "symbol"),
        (
            "What is one share of {company} worth today?",
            "How is the stock of {company} doing right now? I don't know its symbol.",
            "share price of {company}",
            "My neighbour works for {company} and brags about their stock. What's it at?",
            "I'd like to know what {company} trades for at the moment.",
            "{company}, current quote please",
        ),
    ),
    Chain(
        "find_ticker",
        "place_stock_order",
        ("symbol", "symbol"),
        (
            "{side=buy|Get me} {shares} shares of {company}, whatever their ticker is.",
            "I don't trust {company} any longer. {side=sell|Let go of} my {shares} shares.",
            "{side} {shares} shares of {company}",
            "Look up the symbol of {company} and {side} {shares} of them.",
            "{company} has a bright future, so {side=buy|I want} {shares} pieces of it.",
        ),
    ),
    Chain(
        "stock_quote",
        "convert_currency",
        ("price", "amount"),
        (
            "What is a {symbol} share worth in {to_currency}? It is quoted in {from_currency}.",
            "{symbol} is listed in {from_currency}, but tell me its price in {to_currency}.",
            "price of {symbol}, from {from_currency} to {to_currency}",
            "I live abroad and count in {to_currency}. How much is one {symbol}, which trades in "
            "{from_currency}?",
            "Look at what {symbol} costs now in {from_currency} and change it into {to_currency}.",
        ),
    ),
    Chain(
        "last_order",
        "track_order",
        ("order", "order"),
        (
            "Where is the newest order of {email}?",
            "{email} wants to know when their latest purchase will arrive.",
            "I shopped with {email} last week and nothing has come. Where's my parcel?",
            "track whatever {email} ordered last",
            "A customer, {email}, is waiting for the courier. How far is the thing she bought most "
            "recently?",
        ),
    ),
    Chain(
        "last_order",
        "cancel_order",
        ("order", "order"),
        (
            "Cancel the last thing {email} ordered[, {reason}].",
            "I bought something with {email} a minute ago and regret it. Please call it off.",
            "{email} no longer wants her most recent purchase[; reason: {reason}].",
            "stop the latest order of {email}[ because: {reason}]",
            "Find what {email} ordered last and make sure it never ships.",
        ),
    ),
    Chain(
        "find_customer",
        "last_order",
        ("email", "email"),
        (
            "What did our customer {name} buy last?",
            "{name} is on the phone asking about the newest order. Which one is it?",
            "latest purchase of the client {name}",
            "I only have a name, {name}. Which order did this customer place most recently?",
            "Look {name} up among our customers and tell me the last thing we sold them.",
        ),
    ),
    Chain(
        "estimate_home_value",
        "mortgage_payment",
        ("home_value", "principal"),
        (
            "If I borrowed the full value of {address} for {years} years at {rate}%, what would I "
            "pay a month?",
            "We love the house at {address}. Estimate its worth and tell me the monthly mortgage "
            "on that at {rate}% over {years} years.",
            "{address}: what it's worth, then the installments for all of it, {years} years, "
            "{rate} percent",
            "The bank would finance all that {address} is worth. The interest is {rate}%, the term "
            "{years} years; what's the installment?",
            "Could I afford {address} on credit alone? Say {years} years and {rate} percent.",
        ),
    ),
    Chain(
        "discounted_price",
        "add_sales_tax",
        ("sale_price", "price"),
        (
            "A coat of {price} is {percent}% off. What do I pay with tax in {state}?",
            "{price} minus {percent} percent, then add the {state} sales tax",
            "I'm in a shop in {state}. The lamp was {price}, the sticker says {percent}% less. "
            "What's due at the till, tax included?",
            "Take {percent}% off {price} and tell me the total including what {state} charges.",
            "in {state}, what do I really spend on a {price} dollar tent at {percent} percent off, "
            "with tax",
        ),
    ),
    Chain(
        "search_cases",
        "summarize_case",
        ("case_number", "case_number"),
        (
            "Find a ruling on {topic}[ from the {court}] and tell me how it ended.",
            "Has anyone won a lawsuit about {topic}? Look for a case and sum it up.",
            "case about {topic}[, {year}], with a summary",
            "I need a precedent on {topic}[ decided in {year}], and please brief me on it.",
            "What did the court decide when somebody sued over {topic}?",
        ),
    ),
    Chain(
        "find_employee",
        "request_leave",
        ("employee_id", "employee_id"),
        (
            "{name} needs time off from {first_day} to {last_day}[ ({kind})].",
            "Enter a leave for {name}, first day {first_day}, last day {last_day}; I don't have "
            "the staff number.",
            "{name}[ from {department}] will be away until {last_day}, starting {first_day}.",
            "Our colleague {name} is getting married. Between {first_day} and {last_day} she won't "
            "work; put it in the system.",
            "book {name} out {first_day} through {last_day}",
        ),
    ),
)
