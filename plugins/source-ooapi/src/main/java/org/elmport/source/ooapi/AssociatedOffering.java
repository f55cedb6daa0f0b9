package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * The offering of an association. Below a person it stands there itself; elsewhere only its identifier does, and then
 * it counts what was read of it before.
 *
 * @param id its identifier
 * @param offered the course or programme
 * @param scale the word for the scale of its results
 * @param component whether it is one of a component, such as a lecture or an examination
 */
record AssociatedOffering(Optional<String> id, Optional<Owner> offered, Optional<String> scale, boolean component) {

    static AssociatedOffering read(Item item, Lookups lookups) {
        JsonNode node = item.take("offering");
        if (node.isMissingNode()) {
            node = item.take("courseOffering");
        }
        Optional<String> id = Values.reference(item, "/offering", node, Entity.OFFERING.idField());
        Lookups.OfferingFacts known = node instanceof ObjectNode object
                ? Lookups.facts(object)
                : id.flatMap(lookups::offering).orElse(Lookups.OfferingFacts.NONE);
        String type = Values.word(item, "associationType").orElse("").toLowerCase(Locale.ROOT);
        // systems call associations with courses those with components; what the offering refers to counts more
        boolean ofComponent =
                known.offered().isEmpty() && (!node.path("component").isMissingNode() || type.startsWith("component"));
        return new AssociatedOffering(id, known.offered(), known.scale(), ofComponent);
    }
}
