package quanheng.reading;

/// What a seat is among the seats of a body, in the order they are named.
public enum SeatRank {
    /// 组长、召集人、主任
    HEAD,
    /// 副组长、副召集人、副主任
    DEPUTY,
    /// 成员
    MEMBER,
    /// 联络员
    LIAISON;

    /// What a printed role is.
    public static SeatRank of(String role) {
        var bare = role.replaceAll("\\s+", "");
        if (bare.contains("联络员") || bare.contains("秘书")) {
            return LIAISON;
        }
        if (bare.matches(".*(?:副|第二).*")) {
            return DEPUTY;
        }
        return bare.matches(".*(?:组长|召集人|主任|指挥长?|总指挥|主席)") ? HEAD : MEMBER;
    }

    /// Whether a printed role is one in the office of the body, such as 办公室主任.
    public static boolean isOfOffice(String role) {
        return role.contains(BodyKind.OFFICE_WORD);
    }

    /// A role in an office without the office's own word: 办公室主任 is 主任 there.
    public static String inOffice(String role) {
        return role.substring(role.indexOf(BodyKind.OFFICE_WORD) + BodyKind.OFFICE_WORD.length());
    }
}
