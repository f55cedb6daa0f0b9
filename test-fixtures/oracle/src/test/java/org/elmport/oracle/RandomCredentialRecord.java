package org.elmport.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;
import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.node.NodeHandler;
import org.elmport.rule.RuleProfile;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Sends a small credential that breaks no rule of some profiles, filled at random as the declarations allow. */
final class RandomCredentialRecord {

    private static final CodeLists LISTS = CodeLists.standard();
    private static final ApplicationProfile EDC = ApplicationProfile.EDC_3_2;
    private static final List<String> LANGUAGES = List.of("en", "fi", "de", "el");
    /** From here on only what must be there. */
    private static final int DEEP = 5;

    private final SplittableRandom random;
    private final Set<RuleProfile> profiles;
    private final NodeHandler handler;
    /** The nodes that are written to their end, to be referred to: so no reference leads into a circle. */
    private final Map<TypeDeclaration, String> written = new HashMap<>();

    private int nodes;
    private boolean supplementedQualifications;
    private boolean insidePart;

    RandomCredentialRecord(long seed, Set<RuleProfile> profiles, NodeHandler handler) {
        this.random = new SplittableRandom(seed);
        this.profiles = profiles;
        this.handler = handler;
    }

    /** Lets a diploma supplement have qualifications, whose parts have no parts in turn, against its shapes. */
    RandomCredentialRecord withQualifications() {
        supplementedQualifications = true;
        return this;
    }

    void send() {
        TypeDeclaration type = ElmModel.get().type(EuropeanDigitalCredential.class);
        handler.startEntity(type, "urn:credential:" + random.nextInt(1_000_000));
        properties(type, 1);
        handler.end();
    }

    private void properties(TypeDeclaration type, int depth) {
        Optional<PropertyDeclaration> certain = certain(type);
        for (PropertyDeclaration property : type.properties()) {
            int count = count(property, depth);
            // a node that says nothing of itself would be a reference
            int least = certain.filter(property::equals).isPresent() ? Math.max(1, count) : count;
            for (int place = 0; place < least; place++) {
                value(property, place, depth);
            }
        }
    }

    private static Optional<PropertyDeclaration> certain(TypeDeclaration type) {
        return type.properties().stream()
                .filter(property -> property.carriedBy(EDC) && plain(property))
                .findFirst();
    }

    private static boolean plain(PropertyDeclaration property) {
        return property.kind() == PropertyKind.TEXT || property.kind() == PropertyKind.LITERAL;
    }

    private int count(PropertyDeclaration property, int depth) {
        boolean leads = property.kind() == PropertyKind.LINK || property.kind() == PropertyKind.EMBEDDED;
        if (!property.carriedBy(EDC) || (leads && range(property).isEmpty())) {
            return 0;
        }
        int minimum = minimum(property);
        boolean deep = depth >= DEEP && !plain(property);
        if (deep || random.nextInt(depth < 3 ? 4 : 12) > 0) {
            return minimum;
        }
        boolean many = profiles.stream()
                .allMatch(profile -> profile.cardinality(property).many());
        return minimum + (many ? 1 + random.nextInt(2) : 1 - minimum);
    }

    private int minimum(PropertyDeclaration property) {
        return switch (property.toString()) {
            // no shape asks for the date; the W3C model does
            case "EuropeanDigitalCredential.issuanceDate" -> profiles.contains(RuleProfile.EDC_DRAFT) ? 0 : 1;
            case "Qualification.hasPart" -> insidePart ? 0 : declared(property);
            // asked for of issuers
            case "Organisation.eidasLegalIdentifier" -> 1;
            default -> declared(property);
        };
    }

    private int declared(PropertyDeclaration property) {
        return profiles.stream()
                .mapToInt(profile -> profile.cardinality(property).minimum())
                .max()
                .orElse(0);
    }

    private void value(PropertyDeclaration property, int place, int depth) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, "Some " + property.name(), LANGUAGES.get(place));
            case NOTATION -> handler.value(property, "N" + random.nextInt(1_000), "");
            case LITERAL -> handler.value(property, literal(property), "");
            case CONCEPT -> concept(property);
            case EMBEDDED -> node(property, range(property).get(0), depth);
            case LINK -> link(property, depth);
        }
    }

    private void link(PropertyDeclaration property, int depth) {
        List<TypeDeclaration> range = range(property);
        TypeDeclaration type = range.get(random.nextInt(range.size()));
        String known = written.getOrDefault(type, "");
        boolean refer = !known.isEmpty() && !part(property) && (depth >= DEEP || random.nextInt(3) == 0);
        if (refer && !issuer(property)) {
            handler.reference(property, known);
        } else {
            node(property, type, depth);
        }
    }

    private static boolean issuer(PropertyDeclaration property) {
        return "EuropeanDigitalCredential".equals(property.owner().name());
    }

    private static boolean part(PropertyDeclaration property) {
        return switch (property.name()) {
            case "hasPart", "isPartOf", "hasSubOrganization", "subOrganizationOf" -> true;
            default -> false;
        };
    }

    private void node(PropertyDeclaration property, TypeDeclaration type, int depth) {
        boolean anonymous = property.kind() == PropertyKind.EMBEDDED
                && !"credentialStatus".equals(property.name())
                && random.nextInt(6) == 0;
        String id = anonymous ? "" : "urn:epass:" + type.name() + ":" + ++nodes;
        boolean outside = insidePart;
        insidePart = "hasPart".equals(property.name());
        handler.startNode(property, type, id);
        properties(type, depth + 1);
        handler.end();
        insidePart = outside;
        if (property.kind() == PropertyKind.LINK) {
            written.put(type, id);
        }
    }

    /**
     * What can end: a person must have claims, which only the subject gets. A qualification of a diploma supplement must
     * have a part that must have a part.
     */
    private List<TypeDeclaration> range(PropertyDeclaration property) {
        boolean supplement = profiles.contains(RuleProfile.EDC_DIPLOMA_SUPPLEMENT) && !supplementedQualifications;
        List<TypeDeclaration> range = property.range(EDC).stream()
                .filter(type -> type.javaType() != EuropeanDigitalCredential.class)
                .filter(type -> !supplement || type.javaType() != Qualification.class)
                .toList();
        return switch (property.toString()) {
            case "EuropeanDigitalCredential.credentialSubject" -> only(range, Person.class);
            case "EuropeanDigitalCredential.issuer" -> only(range, Organisation.class);
            case "Person.hasClaim" -> achievements() ? only(range, LearningAchievement.class) : range;
            default ->
                range.stream().filter(type -> type.javaType() != Person.class).toList();
        };
    }

    private boolean achievements() {
        return profiles.contains(RuleProfile.EDC_ACCREDITED) || profiles.contains(RuleProfile.EDC_DIPLOMA_SUPPLEMENT);
    }

    private static List<TypeDeclaration> only(List<TypeDeclaration> range, Class<?> wanted) {
        return range.stream().filter(type -> type.javaType() == wanted).toList();
    }

    private void concept(PropertyDeclaration property) {
        List<CodeList> lists = property.codeLists();
        String iri = lists.isEmpty() || (!lists.get(0).complete() && random.nextInt(4) == 0)
                ? "https://concept.example/" + random.nextInt(1_000)
                : listed(lists.get(random.nextInt(lists.size())));
        handler.startNode(property, property.range(EDC).get(0), iri);
        if (!property.edcScheme().isEmpty()) {
            PropertyDeclaration scheme =
                    property.range(EDC).get(0).property("inScheme").orElseThrow();
            handler.value(scheme, property.edcScheme(), "");
        }
        handler.end();
    }

    private String listed(CodeList list) {
        return LISTS.codes(list)
                .skip(random.nextInt(Math.max(1, LISTS.size(list))))
                .map(list::concept)
                .findFirst()
                .orElse("https://concept.example/none");
    }

    private String literal(PropertyDeclaration property) {
        if (property.form() == ValueForm.MAIL_ADDRESS) {
            return "mailto:info@uni.example";
        }
        return switch (property.datatype()) {
            case DATE_TIME -> moment(property.name());
            case DURATION -> "PT" + (1 + random.nextInt(200)) + "H";
            case DECIMAL -> random.nextInt(1_000) + ".50";
            case INTEGER -> String.valueOf(1 + random.nextInt(100));
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case ANY_URI -> "https://uni.example/page/" + random.nextInt(1_000);
            case STRING, LANG_STRING -> property.form() == ValueForm.BASE64 ? "iVBORw0KGgo=" : "7.5";
        };
    }

    private static String moment(String name) {
        return switch (name) {
            case "endDate", "expiryDate", "validUntil", "expirationDate" -> "2026-12-20T00:00:00+02:00";
            case "dateOfBirth" -> "2001-03-04T00:00:00Z";
            default -> "2026-09-01T00:00:00Z";
        };
    }
}
