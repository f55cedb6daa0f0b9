package org.elmport.target.qdr;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Entity;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Notation;
import org.elmport.elm.Organisation;
import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/** A small catalogue: courses with offerings, a programme with one, an accreditation, and what they refer to. */
final class SampleCatalogue implements Dataset {

    static final String PROVIDER = "https://id.uni.example/organisation/1";
    static final String LOCATION = "https://id.uni.example/location/1";

    private final List<Entity> entities = new ArrayList<>();

    private SampleCatalogue() {}

    /** With so many courses, each with an offering. */
    static SampleCatalogue ofCourses(int courses) {
        SampleCatalogue catalogue = new SampleCatalogue();
        catalogue.entities.add(Organisation.builder(PROVIDER)
                .addLegalName(text("Example University"))
                .addLocation(Link.to(LOCATION))
                .build());
        catalogue.entities.add(Location.builder(LOCATION).build());
        for (int i = 1; i <= courses; i++) {
            catalogue.course("C" + i);
        }
        return catalogue;
    }

    static LangString text(String words) {
        return LangString.of("en", words);
    }

    static String id(String kind, String code) {
        return "https://id.uni.example/" + kind + "/" + code;
    }

    private void course(String code) {
        entities.add(LearningOutcome.builder(id("outcome", code))
                .addTitle(text("Understands " + code))
                .build());
        entities.add(LearningAchievementSpecification.builder(id("course", code))
                .addTitle(text("Course " + code))
                .addLearningOutcome(Link.to(id("outcome", code)))
                .build());
        offering(code, id("course", code));
    }

    private void offering(String code, String specification) {
        entities.add(LearningOpportunity.builder(id("offering", code))
                .addTitle(text("Offering " + code))
                .addProvidedBy(Link.to(PROVIDER))
                .learningAchievementSpecification(Link.to(specification))
                .build());
    }

    /** Also with a programme that is accredited, and that is offered. */
    SampleCatalogue withProgramme() {
        entities.add(Qualification.builder(id("programme", "P1"))
                .addTitle(text("Programme P1"))
                .addIdentifier(Identifier.builder()
                        .notation(Notation.of("P1"))
                        .schemeName("programme code")
                        .build())
                .addAccreditation(Link.to(id("accreditation", "A1")))
                .build());
        entities.add(Accreditation.builder(id("accreditation", "A1"))
                .addTitle(text("Accreditation A1"))
                .addOrganisation(Link.to(PROVIDER))
                .accreditingAgent(Link.to(id("organisation", "agency")))
                .limitQualification(Link.to(id("programme", "P1")))
                .build());
        entities.add(Organisation.builder(id("organisation", "agency"))
                .addLegalName(text("Agency"))
                .build());
        offering("P1", id("programme", "P1"));
        return this;
    }

    SampleCatalogue with(Entity entity) {
        entities.add(entity);
        return this;
    }

    SampleCatalogue without(String code) {
        entities.removeIf(entity -> entity.id().endsWith("/" + code));
        return this;
    }

    @Override
    public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost)
            throws IOException {
        form.write(out, profile, lost, this::send);
    }

    @Override
    public void send(NodeHandler handler) {
        ElmModel model = ElmModel.get();
        entities.stream()
                .sorted(Comparator.<Entity>comparingInt(
                                entity -> model.type(entity.getClass()).ordinal())
                        .thenComparing(Entity::id))
                .forEach(entity -> NodeWalker.walk(entity, handler));
    }

    @Override
    public Map<String, Long> entities() {
        Map<String, Long> counts = new TreeMap<>();
        entities.forEach(entity -> counts.merge(entity.getClass().getSimpleName(), 1L, Long::sum));
        return counts;
    }

    @Override
    public void close() {
        // nothing on disk
    }
}
