package quanheng.reading;

/// What a clause is for, read from its heading and inherited downwards.
public enum ClauseRole {
    /// Opening words, guiding thought, meaning, situation.
    PREAMBLE,
    /// 基本原则
    PRINCIPLES,
    /// 目标
    GOALS,
    /// 任务
    TASKS,
    /// 步骤、阶段
    PHASES,
    /// 保障措施
    SAFEGUARDS,
    /// 成员名单
    MEMBERS,
    /// Anything else of the plan.
    OTHER,
    /// What the portal printed around the plan.
    NOISE
}
