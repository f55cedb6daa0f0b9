package org.elmport.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetAssembler;
import org.elmport.dataset.DatasetForm;
import org.elmport.dataset.DatasetOptions;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.mapping.MappingResult;
import org.elmport.node.NodeFork;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.record.SourceRecord;
import org.elmport.xml.LoqXmlWriter;

/** Courses on their way from records to documents, by the public classes of the library. */
final class MappedCourses {

    private static final ElmModel MODEL = ElmModel.get();

    private final CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.standard());
    private final List<SourceRecord> courses = new ArrayList<>();
    private final List<SourceRecord> offerings = new ArrayList<>();

    MappedCourses(int number) {
        for (int i = 0; i < number; i++) {
            courses.add(Yardstick.course(i));
            offerings.add(Yardstick.offering(i));
        }
    }

    /** Maps, checks and completes all courses; in the order in which a document wants their entities. */
    List<Entity> entities() {
        List<List<Entity>> byType = new ArrayList<>();
        MODEL.types().forEach(type -> byType.add(new ArrayList<>()));
        for (int i = 0; i < courses.size(); i++) {
            MappingResult course = mapping.map(courses.get(i));
            MappingResult offering = mapping.map(offerings.get(i));
            sort(course.entities(), byType);
            sort(offering.entities(), byType);
            sort(
                    mapping.complete(offering.draft().orElseThrow(), course.draft())
                            .entities(),
                    byType);
        }
        List<Entity> entities = new ArrayList<>();
        byType.forEach(entities::addAll);
        return entities;
    }

    private static void sort(List<Entity> entities, List<List<Entity>> byType) {
        for (Entity entity : entities) {
            byType.get(MODEL.type(entity.getClass()).ordinal()).add(entity);
        }
    }

    /** Writes both forms, going through each entity once. */
    static void writeBoth(List<Entity> entities, OutputStream out) {
        try (LoqXmlWriter xml = new LoqXmlWriter(out, ApplicationProfile.LOQ_3_3_1, lost -> {});
                JsonLdWriter json = new JsonLdWriter(out, ApplicationProfile.LOQ_3_3_1, lost -> {})) {
            NodeHandler both = new NodeFork(xml, json);
            for (Entity entity : entities) {
                NodeWalker.walk(entity, both);
            }
        }
    }

    /** A whole document, with the organisation, in which every reference leads somewhere. */
    byte[] document(DatasetForm form) {
        try (DatasetAssembler assembler = new DatasetAssembler(DatasetOptions.standard(), mapping::complete)) {
            assembler.add(mapping.map(Yardstick.organisation()));
            for (int i = 0; i < courses.size(); i++) {
                assembler.add(mapping.map(courses.get(i)));
                assembler.add(mapping.map(offerings.get(i)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Dataset dataset = assembler.finish(found -> {})) {
                dataset.write(out, form, ApplicationProfile.LOQ_3_3_1, lost -> {});
            }
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
