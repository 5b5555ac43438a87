package quanheng.protection;

/// Where a matter goes. Its words are the messages `protection.channel.<name>`.
public enum Channel {
    /// Administrative adjudication (行政裁决).
    ADJUDICATION,
    /// Administrative mediation (行政调解).
    MEDIATION,
    /// A penalty case (行政处罚).
    PENALTY,
    /// A consumer complaint (投诉).
    COMPLAINT,
    /// A tip-off (举报).
    TIP_OFF,
    /// The police, after a decision to hand over (移送公安).
    POLICE,
    /// The people's court.
    COURT,
    /// A notice to an online platform.
    PLATFORM,
    /// Customs.
    CUSTOMS,
    /// The complaint desk of a fair.
    FAIR_DESK,
    /// The national office.
    NATIONAL_OFFICE,
    /// Another office of the state.
    OTHER_OFFICE,
    /// Back to the applicant: something is missing (补正).
    COMPLETION,
    /// Refused, with the reason.
    REFUSED
}
