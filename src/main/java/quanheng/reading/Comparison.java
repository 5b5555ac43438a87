package quanheng.reading;

/// How a target's value is to be compared with what is reached.
public enum Comparison {
    /// 达到、不低于、以上: no less than the value.
    AT_LEAST(">="),
    /// 不超过、以内: no more than the value.
    AT_MOST("<="),
    /// The value itself.
    EXACTLY("="),
    /// 2至3: between two values, both included.
    BETWEEN("range"),
    /// 稳步提高: rising, without a value.
    RISING("increase"),
    /// 逐年下降: falling, without a value.
    FALLING("decrease");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// The sign used in files: `>=`, `<=`, `=`, `range`, `increase`, `decrease`.
    public String sign() {
        return sign;
    }
}
