package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.elmport.elm.Entity;
import org.elmport.elm.Namespaces;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.elmport.xml.AmsXmlReader;
import org.elmport.xml.AmsXmlWriter;
import org.elmport.xml.LoqXmlReader;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.assertj3.XmlAssert;

/** JAXB reads and writes the same classes; what it makes of them must be what the streaming forms make of them. */
class JaxbAgreesTest {

    private static final int PER_CLASS = 40;
    private static final JAXBContext JAXB = context();
    private static final Map<ApplicationProfile, List<Entity>> ENTITIES = new ConcurrentHashMap<>();

    private final Findings findings = new Findings();

    /** A class of records in one profile. */
    record Case(ApplicationProfile profile, TypeDeclaration type) {

        List<Entity> entities() {
            return all(profile).stream().filter(type.javaType()::isInstance).toList();
        }

        @Override
        public String toString() {
            return profile + " " + type.name();
        }
    }

    static Stream<Case> cases() {
        return Stream.of(ApplicationProfile.values())
                .filter(profile -> !profile.xmlNamespace().isEmpty())
                .flatMap(profile -> ElmModel.get().types().stream()
                        .filter(type -> type.entity() && type.in(profile))
                        .map(type -> new Case(profile, type)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jaxbWritesWhatTheStreamingWriterWrites(Case one) throws JAXBException {
        for (Entity entity : one.entities()) {
            // when
            String streamed = element(one, written(one, entity));
            String marshalled = marshal(one, entity);

            // then
            XmlAssert.assertThat(marshalled).and(streamed).ignoreWhitespace().areSimilar();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jaxbReadsWhatTheStreamingWriterWrites(Case one) throws JAXBException {
        for (Entity entity : one.entities()) {
            // given
            String element =
                    element(one, written(one, entity)).replace(one.profile().xmlNamespace(), Namespaces.NEUTRAL);

            // when
            Object unmarshalled = JAXB.createUnmarshaller()
                    .unmarshal(
                            new StreamSource(new StringReader(element)),
                            one.type().javaType())
                    .getValue();

            // then
            assertThat(unmarshalled).isEqualTo(entity);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStreamingReaderReadsWhatJaxbWrites(Case one) throws JAXBException, IOException {
        for (Entity entity : one.entities()) {
            // given
            byte[] document = document(one, marshal(one, entity)).getBytes(StandardCharsets.UTF_8);

            // when
            List<Entity> read = new ArrayList<>();
            read(one, document, new EntityBuilder(read::add));

            // then
            assertThat(findings.kept()).isEmpty();
            assertThat(read).containsExactly(entity);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EDC_3_2")
    void everyClassAndPropertyOfTheProfileIsCompared(ApplicationProfile profile) {
        // given
        Set<String> declared = ElmModel.get().types().stream()
                .flatMap(type -> type.properties().stream())
                .filter(property -> !property.cardinality(profile).absent())
                .map(PropertyDeclaration::toString)
                .collect(Collectors.toCollection(TreeSet::new));

        // when
        Set<String> seen = new TreeSet<>();
        all(profile).forEach(entity -> NodeWalker.walk(entity, new PropertiesSeen(seen)));

        // then
        declared.removeAll(seen);
        assertThat(declared).isEmpty();
        assertThat(cases().filter(one -> one.profile() == profile))
                .allSatisfy(one -> assertThat(one.entities()).hasSize(PER_CLASS));
    }

    private static List<Entity> all(ApplicationProfile profile) {
        return ENTITIES.computeIfAbsent(profile, any -> {
            List<Entity> entities = new ArrayList<>();
            RandomDataset.wild(20_261_122L, profile, PER_CLASS).send(new EntityBuilder(entities::add));
            return entities;
        });
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ElmModel.get().types().stream()
                    .filter(TypeDeclaration::entity)
                    .map(TypeDeclaration::javaType)
                    .toArray(Class<?>[]::new));
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** In the namespace of the profile. */
    private static String marshal(Case one, Entity entity) throws JAXBException {
        Marshaller marshaller = JAXB.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        StringWriter text = new StringWriter();
        marshaller.marshal(element(one.type(), entity), text);
        return text.toString().replace(Namespaces.NEUTRAL, one.profile().xmlNamespace());
    }

    private static <T> JAXBElement<T> element(TypeDeclaration type, T entity) {
        @SuppressWarnings("unchecked")
        Class<T> javaType = (Class<T>) type.javaType();
        return new JAXBElement<>(new QName(Namespaces.NEUTRAL, type.element()), javaType, entity);
    }

    private String written(Case one, Entity entity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (one.profile() == ApplicationProfile.AMS_3_1_0) {
            try (AmsXmlWriter writer = new AmsXmlWriter(bytes, findings)) {
                NodeWalker.walk(entity, writer);
            }
        } else {
            try (LoqXmlWriter writer = new LoqXmlWriter(bytes, one.profile(), findings)) {
                NodeWalker.walk(entity, writer);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void read(Case one, byte[] document, EntityBuilder builder) throws IOException {
        DocumentCursor cursor = new DocumentCursor("jaxb");
        if (one.profile() == ApplicationProfile.AMS_3_1_0) {
            new AmsXmlReader(cursor, findings).read(new ByteArrayInputStream(document), builder);
        } else {
            new LoqXmlReader(cursor, findings).read(new ByteArrayInputStream(document), builder);
        }
    }

    /** Cuts the element of a record out of its document, and declares the namespaces on it. */
    private static String element(Case one, String document) {
        int start = document.indexOf("<" + one.type().element() + " ");
        int end = document.indexOf("</" + one.type().container() + ">");
        return document.substring(start, end)
                .strip()
                .replaceFirst(
                        " ",
                        " xmlns=\"" + one.profile().xmlNamespace() + "\" xmlns:skos=\"" + Namespaces.SKOS
                                + "\" xmlns:dc=\"" + Namespaces.DC + "\" xmlns:locn=\"" + Namespaces.LOCN
                                + "\" xmlns:clv=\"" + Namespaces.CLV + "\" ");
    }

    private static String document(Case one, String element) {
        String root = one.profile() == ApplicationProfile.AMS_3_1_0 ? "Accreditations" : "Courses";
        String container = one.type().container();
        return "<" + root + " xmlns=\"" + one.profile().xmlNamespace() + "\"><" + container + ">" + element + "</"
                + container + "></" + root + ">";
    }
}
