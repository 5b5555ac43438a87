package quanheng.reading;

/// Kinds of bodies that plans set up to carry them out (议事协调机构).
public enum BodyKind {
    /// 领导小组、协调小组
    LEADING_GROUP,
    /// 办公室 of such a group
    OFFICE,
    /// 联席会议
    JOINT_CONFERENCE,
    /// 专班、工作组 and the like
    SPECIAL_GROUP;

    /// The word every office of a group ends with.
    public static final String OFFICE_WORD = "办公室";

    /// What a body of a name is.
    public static BodyKind of(String name) {
        return name.endsWith(OFFICE_WORD)
                ? OFFICE
                : name.matches(".*联席会议.{0,3}")
                        ? JOINT_CONFERENCE
                        : name.matches(".*(?:领导|协调)小组.{0,3}") ? LEADING_GROUP : SPECIAL_GROUP;
    }
}
