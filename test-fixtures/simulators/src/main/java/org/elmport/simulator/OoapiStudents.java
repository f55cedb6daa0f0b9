package org.elmport.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elmport.university.Course;
import org.elmport.university.Offering;
import org.elmport.university.OoapiDocuments;
import org.elmport.university.University;

/**
 * The students of the university and what they do there, three courses each; all invented, and the same each time. The
 * same association has another shape below a person, below an offering and by itself, as the interface has it.
 */
final class OoapiStudents {

    private static final List<String> GIVEN = List.of("Nives", "Omar", "Ilka", "Tomé", "Ana", "Joris");
    private static final List<String> FAMILY = List.of("Primerova", "Nimi", "Beispiel", "Voorbeeld", "Esempio");
    private static final int COURSES_EACH = 3;
    private static final int KINDS_OF_RESULT = 5;

    private final University university;
    private final int count;

    OoapiStudents(University university) {
        this.university = university;
        this.count = Math.max(2, university.courseCount() / 10);
    }

    /** One course of one student. */
    private record Place(int student, int number) {}

    /** The students, and one member of staff. */
    ItemList people() {
        return new ItemList(count + 1, this::person);
    }

    Optional<ObjectNode> person(UUID uuid) {
        return index(uuid).map(this::person);
    }

    /** Below a person the offering stands there whole, and the person does not. */
    Optional<ItemList> associationsOfPerson(UUID uuid) {
        return index(uuid)
                .map(student -> ItemList.of(places(student)
                        .flatMap(place -> offering(place).stream()
                                .map(offering ->
                                        association(place).<ObjectNode>set("offering", whole(offering, place))))
                        .toList()));
    }

    /** Below an offering there is an object with the identifier of the person, and no offering. */
    ItemList associationsOfOffering(UUID uuid) {
        return ItemList.of(everything()
                .filter(place -> offering(place).filter(one -> is(one, uuid)).isPresent())
                .map(place -> association(place)
                        .<ObjectNode>set("person", Json.object().put("personId", personId(place.student()))))
                .toList());
    }

    /** By itself it has the identifiers of both. */
    Optional<ObjectNode> association(UUID uuid) {
        return everything()
                .filter(place -> associationId(place).equals(uuid.toString()))
                .findFirst()
                .flatMap(place -> offering(place)
                        .map(offering -> association(place)
                                .put("person", personId(place.student()))
                                .put("offering", offering.key().uuid().toString())));
    }

    private Stream<Place> everything() {
        return IntStream.range(0, count).boxed().flatMap(this::places);
    }

    private Stream<Place> places(int student) {
        return student == count
                ? Stream.empty()
                : IntStream.range(0, COURSES_EACH).mapToObj(number -> new Place(student, number));
    }

    private Optional<Offering> offering(Place place) {
        Course course = university.course((place.student() * 7 + place.number() * 3) % university.courseCount());
        return university.offeringsOf(course).stream().findFirst();
    }

    private static boolean is(Offering offering, UUID uuid) {
        return offering.key().uuid().equals(uuid);
    }

    /** Every second offering says on which scale its results are. */
    private static ObjectNode whole(Offering offering, Place place) {
        ObjectNode document = OoapiDocuments.offering(offering);
        document.remove("resultValueType");
        return place.number() % 2 == 0 ? document.put("resultValueType", "1-10") : document;
    }

    private ObjectNode person(int index) {
        String given = GIVEN.get(index % GIVEN.size());
        String family = FAMILY.get(index % FAMILY.size());
        ObjectNode person = Json.object()
                .put("personId", personId(index))
                .put("givenName", given)
                .put("surname", family)
                .put("displayName", given + " van " + family)
                .put("surnamePrefix", "van")
                .put("activeEnrollment", index < count)
                .put("dateOfBirth", "2001-02-0" + (1 + index % 9))
                .put("countryOfBirth", "PT")
                .put("nationality", "Portuguese")
                .put("mail", "person" + index + "@example.org")
                .put("gender", index % 2 == 0 ? "F" : "X");
        person.putArray("affiliations").add(index < count ? "student" : "employee");
        person.set("primaryCode", code("studentNumber", "S" + index));
        person.putArray("otherCodes")
                .add(code("esi", "urn:schac:personalUniqueCode:int:esi:uni.example:S" + index))
                .add(code("nationalIdentityNumber", "00000" + index));
        return person;
    }

    private static ObjectNode code(String type, String code) {
        return Json.object().put("codeType", type).put("code", code);
    }

    private ObjectNode association(Place place) {
        ObjectNode association = Json.object()
                .put("associationId", associationId(place))
                .put("associationType", "courseOfferingAssociation")
                .put("role", "student")
                .put("state", "associated")
                .put("remoteState", "associated");
        result(place).ifPresent(result -> association.set("result", result));
        return association;
    }

    /** Passed, failed, under way, none yet, and one that is completed without a word about passing. */
    private static Optional<ObjectNode> result(Place place) {
        return switch ((place.student() + place.number()) % KINDS_OF_RESULT) {
            case 0 -> Optional.of(result("completed", "8").put("pass", "passed"));
            case 1 -> Optional.of(result("completed", "4").put("pass", "failed"));
            case 2 -> Optional.of(result("in progress", "").put("pass", "unknown"));
            case 3 -> Optional.empty();
            default -> Optional.of(result("completed", "7"));
        };
    }

    private static ObjectNode result(String state, String score) {
        ObjectNode result = Json.object().put("state", state).put("resultDate", "2026-06-30");
        if (!score.isEmpty()) {
            result.put("score", score);
        }
        result.putObject("studyLoad").put("studyLoadUnit", "ects").put("value", 2.5);
        return result;
    }

    private Optional<Integer> index(UUID uuid) {
        return IntStream.rangeClosed(0, count)
                .filter(index -> personId(index).equals(uuid.toString()))
                .boxed()
                .findFirst();
    }

    private static String personId(int index) {
        return uuid("person " + index);
    }

    private static String associationId(Place place) {
        return uuid("association " + place.student() + " " + place.number());
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
