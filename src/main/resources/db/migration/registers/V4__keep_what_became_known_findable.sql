-- Pages filled by an import are summarised without waiting for the next vacuum; else each look reads them all.
alter index registers.right_by_knowledge set (autosummarize = on);
alter index registers.former_right_by_knowledge set (autosummarize = on);
alter index registers.event_by_knowledge set (autosummarize = on);
alter index registers.event_by_batch set (autosummarize = on);
