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
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.elmport.elm.Entity;
import org.elmport.elm.Namespaces;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.elmport.xml.LoqXmlReader;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.assertj3.XmlAssert;

/** JAXB reads and writes the same classes; what it makes of them must be what the streaming forms make of them. */
class JaxbAgreesTest {

    private static final ApplicationProfile PROFILE = ApplicationProfile.LOQ_3_3_1;
    private static final JAXBContext JAXB = context();
    private static final List<Entity> ENTITIES = entities();

    private final Findings findings = new Findings();

    static Stream<TypeDeclaration> entityClasses() {
        return ElmModel.get().types().stream().filter(TypeDeclaration::entity);
    }

    @ParameterizedTest
    @MethodSource("entityClasses")
    void jaxbWritesWhatTheStreamingWriterWrites(TypeDeclaration type) throws JAXBException {
        for (Entity entity : of(type)) {
            // when
            String streamed = element(type, written(entity));
            String marshalled = marshal(type, entity).replace(Namespaces.NEUTRAL, PROFILE.xmlNamespace());

            // then
            XmlAssert.assertThat(marshalled).and(streamed).ignoreWhitespace().areSimilar();
        }
    }

    @ParameterizedTest
    @MethodSource("entityClasses")
    void jaxbReadsWhatTheStreamingWriterWrites(TypeDeclaration type) throws JAXBException {
        for (Entity entity : of(type)) {
            // given
            String element = element(type, written(entity)).replace(PROFILE.xmlNamespace(), Namespaces.NEUTRAL);

            // when
            Object unmarshalled = JAXB.createUnmarshaller()
                    .unmarshal(new StreamSource(new StringReader(element)), type.javaType())
                    .getValue();

            // then
            assertThat(unmarshalled).isEqualTo(entity);
        }
    }

    @ParameterizedTest
    @MethodSource("entityClasses")
    void theStreamingReaderReadsWhatJaxbWrites(TypeDeclaration type) throws JAXBException, IOException {
        for (Entity entity : of(type)) {
            // given
            String document = document(type, marshal(type, entity).replace(Namespaces.NEUTRAL, PROFILE.xmlNamespace()));

            // when
            List<Entity> read = new ArrayList<>();
            new LoqXmlReader(new DocumentCursor("jaxb"), findings)
                    .read(
                            new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                            new EntityBuilder(read::add));

            // then
            assertThat(findings.kept()).isEmpty();
            assertThat(read).containsExactly(entity);
        }
    }

    @Test
    void thereIsSomethingToCompareForEachClass() {
        assertThat(entityClasses()).allSatisfy(type -> assertThat(of(type)).hasSize(3));
    }

    private static List<Entity> of(TypeDeclaration type) {
        return ENTITIES.stream().filter(type.javaType()::isInstance).toList();
    }

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(
                    entityClasses().map(TypeDeclaration::javaType).toArray(Class<?>[]::new));
        } catch (JAXBException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        new RandomDataset(20_261_122L, PROFILE, 3).send(new EntityBuilder(entities::add));
        return entities;
    }

    private static String marshal(TypeDeclaration type, Entity entity) throws JAXBException {
        Marshaller marshaller = JAXB.createMarshaller();
        marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
        StringWriter text = new StringWriter();
        marshaller.marshal(element(type, entity), text);
        return text.toString();
    }

    private static <T> JAXBElement<T> element(TypeDeclaration type, T entity) {
        @SuppressWarnings("unchecked")
        Class<T> javaType = (Class<T>) type.javaType();
        return new JAXBElement<>(new QName(Namespaces.NEUTRAL, type.element()), javaType, entity);
    }

    private String written(Entity entity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LoqXmlWriter writer = new LoqXmlWriter(bytes, PROFILE, findings)) {
            NodeWalker.walk(entity, writer);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Cuts the element of a record out of its document, and declares the namespaces on it. */
    private static String element(TypeDeclaration type, String document) {
        int start = document.indexOf("<" + type.element() + " ");
        int end = document.indexOf("</" + type.container() + ">");
        return document.substring(start, end)
                .strip()
                .replaceFirst(
                        " ",
                        " xmlns=\"" + PROFILE.xmlNamespace() + "\" xmlns:skos=\"" + Namespaces.SKOS + "\" xmlns:dc=\""
                                + Namespaces.DC + "\" xmlns:locn=\"" + Namespaces.LOCN + "\" xmlns:clv=\""
                                + Namespaces.CLV + "\" ");
    }

    private static String document(TypeDeclaration type, String element) {
        return "<Courses xmlns=\"" + PROFILE.xmlNamespace() + "\"><" + type.container() + ">" + element + "</"
                + type.container() + "></Courses>";
    }
}
