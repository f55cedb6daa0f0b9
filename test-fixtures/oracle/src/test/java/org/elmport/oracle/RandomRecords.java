package org.elmport.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Qualification;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.node.NodeHandler;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/** Sends a small dataset with one or two records of every class, filled at random as the declarations allow. */
final class RandomRecords {

    private static final CodeLists LISTS = CodeLists.standard();
    private static final List<String> LANGUAGES = List.of("en", "fi", "de", "el");

    /** Most documents are small, because the official checks take long. */
    private static final int SMALL = 4;

    private final SplittableRandom random;
    private final ApplicationProfile profile;
    private final NodeHandler handler;
    /** How many records there are of each class; parts need a second one. */
    private final int several;

    private int concepts;
    private int notations;
    private TypeDeclaration owner = ElmModel.get().types().get(0);
    private int number;

    RandomRecords(long seed, ApplicationProfile profile, NodeHandler handler) {
        this.random = new SplittableRandom(seed);
        this.profile = profile;
        this.handler = handler;
        this.several = random.nextInt(SMALL) == 0 ? 2 : 1;
    }

    void send() {
        for (TypeDeclaration type : records()) {
            for (int which = 1; which <= several; which++) {
                entity(type, which);
            }
        }
    }

    /** The classes of the profile, in the order of the containers: AMS wants accreditations first. */
    private List<TypeDeclaration> records() {
        boolean accreditations = profile.family() == ApplicationProfile.Family.AMS;
        return ElmModel.get().types().stream()
                .filter(type -> type.entity() && type.in(profile))
                .sorted(Comparator.comparing(type -> !(accreditations && type.javaType() == Accreditation.class)))
                .toList();
    }

    private void entity(TypeDeclaration type, int which) {
        owner = type;
        number = which;
        handler.startEntity(type, id(type, which));
        properties(type);
        handler.end();
    }

    private static String id(TypeDeclaration type, int which) {
        return "https://id.uni.example/" + type.element() + "/" + which;
    }

    private void properties(TypeDeclaration type) {
        for (PropertyDeclaration property : type.properties()) {
            Cardinality cardinality = property.cardinality(profile);
            if (cardinality.absent()) {
                continue;
            }
            int wanted =
                    Math.max(cardinality.minimum(), property.shapesCardinality().minimum());
            int more = cardinality.many() ? random.nextInt(3) : 1 - wanted;
            int count = wanted + (random.nextInt(SMALL) == 0 ? more : 0);
            for (int i = 0; i < count && leadsOn(property); i++) {
                value(property, i);
            }
        }
    }

    private void value(PropertyDeclaration property, int place) {
        switch (property.kind()) {
            case TEXT -> handler.value(property, text(property), LANGUAGES.get(place));
            case NOTATION -> handler.value(property, "N" + ++notations, "");
            case LITERAL -> handler.value(property, literal(property), "");
            case CONCEPT -> concept(property);
            case EMBEDDED -> {
                handler.startNode(property, property.range(profile).get(0), "");
                properties(property.range(profile).get(0));
                handler.end();
            }
            case LINK -> link(property);
        }
    }

    private static String text(PropertyDeclaration property) {
        // the shapes want an alternative title to differ from the title
        return property.form() == ValueForm.HTML ? "<p>Some <b>bold</b> text</p>" : "Some " + property.name();
    }

    private String literal(PropertyDeclaration property) {
        return switch (property.datatype()) {
            case DATE_TIME ->
                (property.name().startsWith("end") || property.name().startsWith("expiry"))
                        ? "2026-12-20T00:00:00+02:00"
                        : "2026-09-01T00:00:00";
            case DURATION -> "PT" + (1 + random.nextInt(200)) + "H";
            case DECIMAL -> random.nextInt(1000) + ".50";
            case INTEGER -> String.valueOf(random.nextInt(1000));
            case BOOLEAN -> random.nextInt(2) == 0 ? "true" : "0";
            case ANY_URI ->
                property.form() == ValueForm.MAIL_ADDRESS
                        ? "mailto:info@uni.example"
                        : "https://uni.example/page/" + random.nextInt(1000);
            case STRING, LANG_STRING -> property.form() == ValueForm.BASE64 ? "iVBORw0KGgo=" : "7.5";
        };
    }

    private void concept(PropertyDeclaration property) {
        String iri = property.closedConcept()
                ? listed(property.codeLists()
                        .get(random.nextInt(property.codeLists().size())))
                : "https://concept.example/" + ++concepts;
        TypeDeclaration type = property.range(profile).get(0);
        handler.startNode(property, type, iri);
        if (!property.closedConcept()) {
            properties(type);
        }
        handler.end();
    }

    private String listed(CodeList list) {
        return LISTS.codes(list)
                .skip(random.nextInt(LISTS.size(list)))
                .map(list::concept)
                .filter(iri -> list != CodeList.NQF || !LISTS.framework(iri))
                .findFirst()
                .orElse("http://data.europa.eu/snb/qdr/c_3b2bd7b5");
    }

    private void link(PropertyDeclaration property) {
        boolean back = property.toString().equals("AwardingOpportunity.learningAchievementSpecification");
        if (back) {
            handler.reference(property, id(owner, number));
            return;
        }
        List<TypeDeclaration> range = property.range(profile).stream()
                .filter(type -> allowed(property, type))
                .toList();
        handler.reference(property, id(range.get(random.nextInt(range.size())), target(property)));
    }

    /** Parts lead from the first record to the second only, so that there is no circle. */
    private boolean leadsOn(PropertyDeclaration property) {
        return switch (property.name()) {
            case "hasPart", "hasSubOrganization" -> number == 1 && several > 1;
            case "isPartOf", "subOrganizationOf" -> number == 2;
            default -> true;
        };
    }

    private int target(PropertyDeclaration property) {
        return switch (property.name()) {
            case "hasPart", "hasSubOrganization" -> 2;
            case "isPartOf", "subOrganizationOf" -> 1;
            default -> 1 + random.nextInt(several);
        };
    }

    /** What schema and shapes both take: parts and the like are of the same class. */
    private static boolean allowed(PropertyDeclaration property, TypeDeclaration type) {
        if (property.name().equals("limitQualification")) {
            return type.javaType() == Qualification.class;
        }
        return switch (property.name()) {
            case "hasPart", "isPartOf", "generalisationOf", "specialisationOf" -> type.equals(property.owner());
            default -> !property.sameKind() || type.javaType() != QualificationReference.class;
        };
    }
}
