package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.Origin;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;

/** Reads programmes. */
final class ProgramReader {

    private ProgramReader() {}

    static ProgrammeRecord read(Item item, SourceState state, Lookups lookups) {
        SpecificationFields.Builder fields = SpecificationReader.read(item);
        type(item).ifPresent(fields::type);
        Values.reference(item, "parent", Entity.PROGRAM.idField()).ifPresent(fields::addPartOfId);
        Optional<Code> qualification =
                SpecificationReader.code(item, "qualificationAwarded", OoapiScheme.QUALIFICATION_AWARDED);
        Optional<Code> document = formalDocument(item, lookups);
        // the schedule is a matter of the offerings, which take it from here; each child names its parent
        item.repeats("modeOfStudy", "children");
        Origin origin = Origin.json(item.resource(), item.pointer(), Places.PROGRAM);
        return new ProgrammeRecord(item.id(), origin, state, fields.build(), qualification, document);
    }

    private static Optional<Code> type(Item item) {
        // version 4 calls it type
        Optional<Code> older = SpecificationReader.code(item, "type", OoapiScheme.PROGRAMME_TYPE);
        return SpecificationReader.code(item, "programType", OoapiScheme.PROGRAMME_TYPE)
                .or(() -> older);
    }

    /** In version 5 the specification behind the programme says which document it ends with. */
    private static Optional<Code> formalDocument(Item item, Lookups lookups) {
        JsonNode expanded = item.take("educationSpecification").path("formalDocument");
        Optional<String> id =
                Values.reference(item, "educationSpecification", Entity.EDUCATION_SPECIFICATION.idField());
        Optional<String> own = Values.word(item, "formalDocument");
        return own.or(() -> Values.word(item, "/educationSpecification/formalDocument", expanded))
                .or(() -> id.flatMap(lookups::formalDocument))
                .map(word -> new Code(OoapiScheme.FORMAL_DOCUMENT, word));
    }
}
