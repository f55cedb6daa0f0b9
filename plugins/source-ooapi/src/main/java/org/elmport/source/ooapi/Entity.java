package org.elmport.source.ooapi;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elmport.record.RecordKind;

/** The entities of the interface that are read, each known by the name of its identifier. */
enum Entity {
    OFFERING("offeringId", RecordKind.OFFERING),
    ACADEMIC_SESSION("academicSessionId", null),
    EDUCATION_SPECIFICATION("educationSpecificationId", null),
    PROGRAM("programId", RecordKind.PROGRAMME),
    COURSE("courseId", RecordKind.COURSE),
    ORGANIZATION("organizationId", RecordKind.ORGANISATION),
    /** Only where a job asks for people. */
    PERSON("personId", RecordKind.LEARNER),
    /** What ties a person to an offering: an enrolment, and a result where there is one. */
    ASSOCIATION("associationId", null);

    /** Fields that only people, and what they belong to, have: such an object is never looked into. */
    private static final Set<String> PERSONAL =
            Set.of("personId", "associationId", "groupId", "groupType", "givenName", "surname", "dateOfBirth");

    private final String idField;
    private final Optional<RecordKind> kind;

    Entity(String idField, @org.jspecify.annotations.Nullable RecordKind kind) {
        this.idField = idField;
        this.kind = Optional.ofNullable(kind);
    }

    String idField() {
        return idField;
    }

    /** The kind of record it becomes; empty for what only others refer to. */
    Optional<RecordKind> kind() {
        return kind;
    }

    /** The word for it in findings. */
    String word() {
        return kind.map(RecordKind::word).orElseGet(() -> idField.substring(0, idField.length() - 2));
    }

    /** Whether it says something about a person, so that findings show neither identifier nor value. */
    boolean personal() {
        return this == PERSON || this == ASSOCIATION;
    }

    /**
     * Which entity has these fields.
     *
     * @param wanted whether an entity about people is asked for
     */
    static Optional<Entity> of(Set<String> fields, Predicate<Entity> wanted) {
        if (personal(fields)) {
            boolean group = fields.contains("groupId") || fields.contains("groupType");
            return Stream.of(ASSOCIATION, PERSON)
                    .filter(entity -> !group && fields.contains(entity.idField))
                    .findFirst()
                    .filter(wanted);
        }
        for (Entity entity : values()) {
            if (fields.contains(entity.idField)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** Whether these are the fields of a person, or of something that only ties people together. */
    static boolean personal(Set<String> fields) {
        return fields.stream().anyMatch(PERSONAL::contains);
    }
}
