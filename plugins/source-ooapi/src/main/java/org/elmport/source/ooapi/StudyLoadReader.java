package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;

/** Reads the study load, each number with what it counts: credits and hours are never taken for each other. */
final class StudyLoadReader {

    private static final String PATH = "/studyLoad";

    private StudyLoadReader() {}

    static void read(Item item, SpecificationFields.Builder fields) {
        JsonNode load = item.take("studyLoad");
        if (load.isArray()) {
            for (int i = 0; i < load.size(); i++) {
                one(item, PATH + "/" + i, load.get(i), fields);
            }
        } else {
            one(item, PATH, load, fields);
        }
        // version 4
        add(item, "/ects", item.take("ects"), "ects", fields);
    }

    private static void one(Item item, String path, JsonNode load, SpecificationFields.Builder fields) {
        if (load.isObject()) {
            String unit = Values.word(item, path + "/studyLoadUnit", load.path("studyLoadUnit"))
                    .orElse("");
            add(item, path + "/value", load.path("value"), unit, fields);
        } else if (!load.isMissingNode() && !load.isNull()) {
            item.unreadable(path, load, "a study load with unit and value");
        }
    }

    private static void add(Item item, String path, JsonNode value, String unit, SpecificationFields.Builder fields) {
        Values.number(item, path, value).ifPresent(amount -> {
            if (amount.compareTo(BigDecimal.ZERO) < 0) {
                item.unreadable(path, value, "an amount of study");
            } else {
                fields.addStudyLoad(new StudyLoad(amount, unit(unit), unit));
            }
        });
    }

    private static StudyLoadUnit unit(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ects" -> StudyLoadUnit.ECTS;
            // hours of work that a student spends, in Dutch studiebelastingsuren
            case "sbu", "hour" -> StudyLoadUnit.HOUR;
            case "contacttime" -> StudyLoadUnit.CONTACT_HOUR;
            default -> StudyLoadUnit.OTHER;
        };
    }
}
