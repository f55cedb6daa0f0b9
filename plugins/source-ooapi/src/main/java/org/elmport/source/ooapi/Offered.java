package org.elmport.source.ooapi;

import java.util.Optional;
import org.elmport.record.RecordKind;

/** Finds out what an offering offers; what its type says and what it refers to may differ. */
final class Offered {

    private Offered() {}

    /** The course or programme, its id empty when nobody says it; empty when a component is offered. */
    static Optional<Owner> read(Item item, Optional<Owner> listedBelow) {
        Optional<String> older = Values.word(item, "type");
        String type = Values.word(item, "offeringType").or(() -> older).orElse("");
        Optional<Owner> course =
                Values.reference(item, "course", Entity.COURSE.idField()).map(id -> new Owner(RecordKind.COURSE, id));
        Optional<Owner> program = Values.reference(item, "program", Entity.PROGRAM.idField())
                .map(id -> new Owner(RecordKind.PROGRAMME, id));
        boolean component = !item.take("component").isMissingNode();
        item.repeats("courseOffering", "room", "resultWeight");
        if (component && course.isEmpty() && program.isEmpty()) {
            return Optional.empty();
        }
        Optional<Owner> named = type.equals("program") ? program.or(() -> course) : course.or(() -> program);
        Optional<Owner> offered = named.or(() -> listedBelow);
        if (type.equals("component") && offered.isPresent()) {
            item.tolerated("/offeringType", "An offering of type component is read as one of what it refers to.");
        }
        return offered.or(() -> byType(type));
    }

    private static Optional<Owner> byType(String type) {
        return switch (type) {
            case "component" -> Optional.empty();
            case "program" -> Optional.of(new Owner(RecordKind.PROGRAMME, ""));
            default -> Optional.of(new Owner(RecordKind.COURSE, ""));
        };
    }
}
