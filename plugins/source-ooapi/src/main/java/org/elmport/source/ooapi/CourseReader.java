package org.elmport.source.ooapi;

import org.elmport.record.CourseRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;

/** Reads courses. */
final class CourseReader {

    private CourseReader() {}

    static CourseRecord read(Item item, SourceState state) {
        SpecificationFields.Builder fields = SpecificationReader.read(item);
        Values.references(item, "programs", Entity.PROGRAM.idField()).forEach(fields::addPartOfId);
        item.lose("educationSpecification");
        Origin origin = Origin.json(item.resource(), item.pointer(), Places.COURSE);
        return new CourseRecord(item.id(), origin, state, fields.build());
    }
}
