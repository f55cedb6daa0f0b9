package org.elmport.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import org.elmport.university.Course;
import org.elmport.university.OoapiDocuments;
import org.elmport.university.University;

/** The records of the university as OOAPI items: lists of them, and single ones by their identifier. */
final class OoapiCatalogue {

    private final University university;

    OoapiCatalogue(University university) {
        this.university = university;
    }

    ItemList organisations() {
        return new ItemList(
                university.organisationCount(), index -> OoapiDocuments.organisation(university.organisation(index)));
    }

    ItemList sessions() {
        return new ItemList(university.sessionCount(), index -> OoapiDocuments.session(university.session(index)));
    }

    ItemList programmes() {
        return new ItemList(
                university.programmeCount(), index -> OoapiDocuments.programme(university.programme(index)));
    }

    ItemList courses() {
        return new ItemList(university.courseCount(), index -> OoapiDocuments.course(university.course(index)));
    }

    /** The courses of a programme. */
    ItemList coursesOf(UUID programme) {
        int[] places = university
                .courses()
                .filter(course ->
                        course.programmes().stream().anyMatch(key -> key.uuid().equals(programme)))
                .mapToInt(Course::index)
                .toArray();
        return courses().at(places);
    }

    Optional<ItemList> offeringsOfCourse(UUID course) {
        OptionalInt index = university.courseIndex(course);
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(ItemList.of(university.offeringsOf(university.course(index.getAsInt())).stream()
                        .map(OoapiDocuments::offering)
                        .toList()));
    }

    Optional<ItemList> offeringsOfProgramme(UUID programme) {
        OptionalInt index = university.programmeIndex(programme);
        return index.isEmpty()
                ? Optional.empty()
                : Optional.of(ItemList.of(List.of(
                        OoapiDocuments.offering(university.offeringOf(university.programme(index.getAsInt()))))));
    }

    Optional<ObjectNode> organisation(UUID uuid) {
        return item(university.organisationIndex(uuid), organisations().item());
    }

    Optional<ObjectNode> session(UUID uuid) {
        return item(university.sessionIndex(uuid), sessions().item());
    }

    Optional<ObjectNode> programme(UUID uuid) {
        return item(university.programmeIndex(uuid), programmes().item());
    }

    Optional<ObjectNode> course(UUID uuid) {
        return item(university.courseIndex(uuid), courses().item());
    }

    Optional<ObjectNode> offering(UUID uuid) {
        return university.offering(uuid).map(OoapiDocuments::offering);
    }

    private static Optional<ObjectNode> item(OptionalInt index, IntFunction<ObjectNode> item) {
        return index.isPresent() ? Optional.of(item.apply(index.getAsInt())) : Optional.empty();
    }
}
