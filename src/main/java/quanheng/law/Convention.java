package quanheng.law;

/// How the days of a rule are counted.
///
/// @param unit      id of the rule that says which of its days are working days; empty where its own text does
/// @param roll      rule and scope of the roll-over from a rest day, such as `CLK-03 CIVIL`; empty where there is none
/// @param byParty   whether a party has to act by the last day, whom a day without the office's systems would bar
record Convention(Direction direction, String unit, String roll, boolean byParty) {
    boolean rolls() {
        return !roll.isEmpty();
    }

    String rollRule() {
        return roll.split(" ", -1)[0];
    }

    String rollScope() {
        return roll.split(" ", -1)[1];
    }
}
