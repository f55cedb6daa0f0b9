package org.elmport.mapping;

import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;

/**
 * A course or programme, as the mappers of its parts see it.
 *
 * @param record the record
 * @param fields what it says
 * @param awarded the degree it leads to
 * @param document the document it ends with
 * @param levels its levels
 * @param iri the identifier of the specification
 */
record SpecificationSource(
        SourceRecord record,
        SpecificationFields fields,
        Optional<Code> awarded,
        Optional<Code> document,
        Levels levels,
        String iri) {}
