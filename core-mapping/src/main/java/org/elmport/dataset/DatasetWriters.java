package org.elmport.dataset;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.NodeHandler;
import org.elmport.xml.LoqXmlWriter;

/** Opens a writer for a form, lets it be filled, and ends the document. */
@FunctionalInterface
interface DatasetWriters {

    void write(
            OutputStream out,
            DatasetForm form,
            ApplicationProfile profile,
            FindingSink lost,
            Consumer<NodeHandler> entities);

    /** The writers of LOQ. */
    static void loq(
            OutputStream out,
            DatasetForm form,
            ApplicationProfile profile,
            FindingSink lost,
            Consumer<NodeHandler> entities) {
        switch (form) {
            case LOQ_XML -> {
                try (LoqXmlWriter writer = new LoqXmlWriter(out, profile, lost)) {
                    entities.accept(writer);
                }
            }
            case LOQ_JSONLD -> {
                try (JsonLdWriter writer = new JsonLdWriter(out, profile, lost)) {
                    entities.accept(writer);
                }
            }
        }
    }
}
