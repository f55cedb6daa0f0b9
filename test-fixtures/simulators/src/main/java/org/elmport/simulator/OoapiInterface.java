package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.elmport.university.University;

/** The read endpoints of OOAPI v5 that concern a catalogue and its students: which path gives which answer. */
final class OoapiInterface {

    private static final Set<String> OFFERING_EXPANSIONS = Set.of(
            "program", "programOffering", "course", "courseOffering", "component", "organization", "academicSession");
    private static final Map<String, Set<String>> EXPANSIONS = Map.of(
            "organizations", Set.of("parent", "children"),
            "academic-sessions", Set.of("parent", "children", "year"),
            "programs", Set.of("parent", "children", "coordinators", "organization", "educationSpecification"),
            "courses", Set.of("programs", "coordinators", "organization", "educationSpecification"),
            "offerings", OFFERING_EXPANSIONS,
            "associations", Set.of("person", "offering"));

    private final OoapiCatalogue catalogue;
    private final OoapiStudents students;
    private final Map<String, Resource> resources = Map.of(
            "organizations",
            new Resource(Set.of("organizationId", "name"), "name", Set.of("primaryCode", "q", "organizationType")),
            "academic-sessions",
            new Resource(
                    Set.of("academicSessionId", "name", "startDate"),
                    "startDate",
                    Set.of("primaryCode", "academicSessionType", "parent", "year")),
            "programs",
            new Resource(
                    Set.of("programId", "name"),
                    "name",
                    Set.of(
                            "primaryCode",
                            "q",
                            "teachingLanguage",
                            "programType",
                            "qualificationAwarded",
                            "levelOfQualification",
                            "sector",
                            "fieldsOfStudy")),
            "courses",
            new Resource(
                    Set.of("courseId", "name"),
                    "name",
                    Set.of("primaryCode", "q", "teachingLanguage", "level", "modeOfDelivery")),
            "offerings",
            new Resource(
                    Set.of("offeringId", "name", "startDate", "endDate"),
                    "startDate",
                    Set.of("q", "teachingLanguage", "modeOfDelivery", "resultExpected", "since", "until")),
            "persons",
            new Resource(Set.of("personId"), "personId", Set.of("primaryCode", "affiliations")),
            "associations",
            new Resource(
                    Set.of("associationId"),
                    "associationId",
                    Set.of("associationType", "role", "state", "result-state")));

    OoapiInterface(University university) {
        this.catalogue = new OoapiCatalogue(university);
        this.students = new OoapiStudents(university);
    }

    /** Answers a request for a path below the version; a fault may change how lists are cut into pages. */
    Reply answer(String path, Query query, Optional<PageFault> fault) {
        List<String> steps =
                Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
        try {
            return switch (steps.size()) {
                case 0 -> Reply.json(200, service());
                case 1 -> list(steps.get(0), query, fault);
                case 2 -> single(steps.get(0), uuid(steps.get(1)), query, path);
                case 3 -> below(steps.get(0), uuid(steps.get(1)), steps.get(2), query, fault, path);
                default -> Reply.notFound(path);
            };
        } catch (BadRequest wrong) {
            return Reply.problem(400, "Bad request", wrong.detail());
        }
    }

    private static ObjectNode service() {
        return Json.object()
                .put("contactEmail", "office@uni.example")
                .put("specification", "https://uni.example/ooapi/v5/specification")
                .put("documentation", "https://uni.example/ooapi/v5/documentation");
    }

    private Reply list(String name, Query query, Optional<PageFault> fault) throws BadRequest {
        Optional<ItemList> items = switch (name) {
            case "organizations" -> Optional.of(catalogue.organisations());
            case "academic-sessions" -> Optional.of(catalogue.sessions());
            case "programs" -> Optional.of(catalogue.programmes());
            case "courses" -> Optional.of(catalogue.courses());
            case "persons" -> Optional.of(students.people());
            default -> Optional.empty();
        };
        return items.isPresent() ? page(name, name, items.get(), query, fault) : Reply.notFound(name);
    }

    private Reply below(String name, UUID uuid, String child, Query query, Optional<PageFault> fault, String path)
            throws BadRequest {
        Optional<ItemList> items = switch (name + "/" + child) {
            case "courses/offerings" -> catalogue.offeringsOfCourse(uuid);
            case "programs/offerings" -> catalogue.offeringsOfProgramme(uuid);
            case "persons/associations" -> students.associationsOfPerson(uuid);
            case "offerings/associations" ->
                catalogue.offering(uuid).map(found -> students.associationsOfOffering(uuid));
            case "programs/courses" -> catalogue.programme(uuid).map(found -> catalogue.coursesOf(uuid));
            default -> Optional.empty();
        };
        return items.isPresent() ? page(child, path, items.get(), query, fault) : Reply.notFound(path);
    }

    private Reply page(String kind, String path, ItemList items, Query query, Optional<PageFault> fault)
            throws BadRequest {
        if (query.has("expand")) {
            throw new BadRequest("expand is not allowed on lists");
        }
        PageRequest request = PageRequest.of(query);
        Resource resource = resources.get(kind);
        if (resource == null) {
            return Reply.notFound(path);
        }
        ItemList selected = resource.select(path, items, query);
        Page page = fault.isPresent() ? fault.get().page(selected, request) : Page.of(selected, request);
        page.items().forEach(item -> forConsumer(item, query));
        return Reply.json(200, page.envelope());
    }

    private Reply single(String name, UUID uuid, Query query, String path) throws BadRequest {
        Optional<ObjectNode> found = switch (name) {
            case "organizations" -> catalogue.organisation(uuid);
            case "academic-sessions" -> catalogue.session(uuid);
            case "programs" -> catalogue.programme(uuid);
            case "courses" -> catalogue.course(uuid);
            case "offerings" -> catalogue.offering(uuid);
            case "persons" -> students.person(uuid);
            case "associations" -> students.association(uuid);
            default -> Optional.empty();
        };
        if (found.isEmpty()) {
            return Reply.notFound(path);
        }
        ObjectNode item = expansion(name).expand(found.get(), query, EXPANSIONS.getOrDefault(name, Set.of()));
        return Reply.json(200, forConsumer(item, query));
    }

    /** The same name leads to different kinds: the parent of a programme is a programme. */
    private Expansion expansion(String name) {
        return switch (name) {
            case "organizations" -> new Expansion(Map.of("parent", catalogue::organisation));
            case "academic-sessions" -> new Expansion(Map.of("parent", catalogue::session, "year", catalogue::session));
            case "associations" -> new Expansion(Map.of("person", students::person, "offering", catalogue::offering));
            default ->
                new Expansion(Map.of(
                        "parent", catalogue::programme,
                        "programs", catalogue::programme,
                        "program", catalogue::programme,
                        "course", catalogue::course,
                        "organization", catalogue::organisation,
                        "academicSession", catalogue::session));
        };
    }

    /** A client that says for which consumer it asks gets what is meant for that one only. */
    private static ObjectNode forConsumer(ObjectNode item, Query query) {
        if (query.has("consumer") && item.has("consumers")) {
            ArrayNode kept = Json.array();
            for (JsonNode consumer : item.get("consumers")) {
                if (query.all("consumer").contains(consumer.path("consumerKey").asText())) {
                    kept.add(consumer);
                }
            }
            item.set("consumers", kept);
        }
        return item;
    }

    private static UUID uuid(String written) throws BadRequest {
        if (!written.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new BadRequest("not a UUID: " + written);
        }
        return UUID.fromString(written);
    }
}
