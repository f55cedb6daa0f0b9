package org.elmport.dataset;

import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Is told, before each entity of a dataset, which record gave it. */
@FunctionalInterface
public interface EntityOrigins {

    /** The entity that comes next is of this record, which was read there. */
    void next(RecordReference record, SourcePointer pointer);
}
