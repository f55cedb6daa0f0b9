package org.elmport.mapping;

import org.elmport.finding.SourcePointer;

/**
 * Where a value of the result comes from.
 *
 * @param entity the IRI of the entity
 * @param elmPath the property, such as {@code LearningAchievementSpecification.ISCEDFCode}
 * @param value the value, as it stands in the result
 * @param source the field of the source; {@link SourcePointer#NONE} when a default produced it
 * @param rule the rule that made it, in words
 * @param codeListEntry the row of the crosswalk or code list that was used; empty when none was
 * @param defaultSetting the setting that gave it; empty when the source did
 */
public record Provenance(
        String entity,
        String elmPath,
        String value,
        SourcePointer source,
        String rule,
        String codeListEntry,
        String defaultSetting) {}
