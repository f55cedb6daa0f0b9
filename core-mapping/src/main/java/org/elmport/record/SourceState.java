package org.elmport.record;

/** Whether the source still offers a record. */
public enum SourceState {
    /** It is there. */
    CURRENT,
    /** The source says that it is gone: a tombstone. */
    DELETED,
    /** The source keeps it, but not for the public: a draft, a cancelled run, one whose validity is over. */
    WITHDRAWN
}
