package quanheng.rights;

/// What can happen to a right. Its words are the messages `rights.event.<name>`.
public enum EventKind {
    /// Application filed (申请).
    FILED,
    /// Application laid open (公布), or a mark preliminarily published (初步审定公告).
    PUBLISHED,
    /// Substantive examination began (实质审查的生效).
    EXAMINATION_BEGUN,
    /// Opposed (异议).
    OPPOSED,
    /// Opposition rejected or withdrawn.
    OPPOSITION_ENDED,
    /// Refused (驳回).
    REFUSED,
    /// Withdrawn by the applicant (撤回).
    WITHDRAWN,
    /// Deemed withdrawn (视为撤回).
    DEEMED_WITHDRAWN,
    /// Grant deemed abandoned (视为放弃取得专利权).
    GRANT_ABANDONED,
    /// Granted or registered (授权、注册).
    GRANTED,
    /// A yearly fee was paid.
    ANNUITY_PAID,
    /// A yearly fee was not paid when due.
    ANNUITY_MISSED,
    /// Ended for an unpaid fee, the announcement still to come.
    LAPSE_PENDING,
    /// Ended for an unpaid fee (未缴年费终止).
    LAPSED,
    /// The right was restored (恢复).
    RESTORED,
    /// The term ended (期限届满).
    EXPIRED,
    /// Renewed for another term (续展).
    RENEWED,
    /// Not renewed (未续展注销).
    NOT_RENEWED,
    /// The term was compensated or extended (期限补偿).
    TERM_EXTENDED,
    /// Given up by its holder (放弃).
    SURRENDERED,
    /// Invalidated as a whole (全部无效).
    INVALIDATED,
    /// Invalidated in part (部分无效).
    INVALIDATED_IN_PART,
    /// Revoked, for instance for three years without use (撤销).
    REVOKED,
    /// Cancelled (注销).
    CANCELLED,
    /// Passed to another holder (转移).
    ASSIGNED,
    /// The holder's name changed.
    HOLDER_RENAMED,
    /// Other particulars changed (著录事项变更).
    PARTICULARS_CHANGED,
    /// A license was recorded (实施许可备案).
    LICENSED,
    /// A recorded license changed.
    LICENSE_CHANGED,
    /// A recorded license ended.
    LICENSE_ENDED,
    /// An open license was declared (开放许可).
    OPEN_LICENSE_DECLARED,
    /// An open license was withdrawn.
    OPEN_LICENSE_WITHDRAWN,
    /// A compulsory license was given (强制许可).
    COMPULSORY_LICENSE,
    /// Pledged (质押登记).
    PLEDGED,
    /// A pledge changed.
    PLEDGE_CHANGED,
    /// A pledge was released (质押注销).
    PLEDGE_RELEASED,
    /// Preserved by a court (保全).
    PRESERVED,
    /// Preservation lifted.
    PRESERVATION_LIFTED,
    /// The procedure was suspended (中止).
    SUSPENDED,
    /// The procedure was resumed.
    RESUMED,
    /// Declassified (解密).
    DECLASSIFIED,
    /// Corrected (更正).
    CORRECTED,
    /// Served by public notice (公告送达).
    SERVED_BY_NOTICE,
    /// Recognized in a case as well known (驰名商标认定).
    RECOGNIZED_WELL_KNOWN,
    /// Given an award (获奖).
    AWARDED,
    /// A user was authorised to bear a geographical indication.
    USER_AUTHORIZED,
    /// A user is no longer authorised.
    USER_REMOVED,
    /// Deposited (存证).
    DEPOSITED,
    /// Anything else that an office's gazette tells.
    OTHER
}
