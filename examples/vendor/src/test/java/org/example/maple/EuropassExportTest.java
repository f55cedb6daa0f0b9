package org.example.maple;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.xml.bind.JAXBContext;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.Namespaces;
import org.elmport.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EuropassExportTest {

    private static final StudyUnit.Run AUTUMN =
            new StudyUnit.Run("2026-autumn", LocalDate.of(2026, 9, 7), LocalDate.of(2026, 12, 18));

    @Test
    void publishesAUnitWithItsRunInBothForms(@TempDir Path directory) throws IOException {
        // given
        StudyUnit tides = unit("M101", List.of("Read a tide table", "Place a turbine"));

        // when
        List<Finding> findings = new EuropassExport().export(List.of(tides), directory);

        // then
        assertEquals(List.of(), findings.stream().filter(Finding::error).toList());
        String xml = Files.readString(directory.resolve("catalogue.xml"));
        assertTrue(xml.contains("https://id.maple.example/course/M101"), xml);
        assertTrue(xml.contains("Read a tide table"), xml);
        String json = Files.readString(directory.resolve("catalogue.jsonld"));
        assertTrue(json.contains("https://id.maple.example/offering/M101-2026-autumn"), json);
    }

    @Test
    void saysWhichFieldOfWhichUnitIsEmpty(@TempDir Path directory) throws IOException {
        // when
        List<Finding> findings = new EuropassExport().export(List.of(unit("M102", List.of())), directory);

        // then
        Finding missing = findings.stream().filter(Finding::error).findFirst().orElseThrow();
        assertEquals("unit M102", missing.source().resource());
        assertEquals("aims", missing.source().path());
    }

    @Test
    void bindingReadsTheClassesOfTheModelFromTheirModule() throws Exception {
        // given
        String xml = "<credit xmlns='" + Namespaces.NEUTRAL + "'><point>5</point></credit>";

        // when
        CreditPoint read = JAXBContext.newInstance(CreditPoint.class)
                .createUnmarshaller()
                .unmarshal(new StreamSource(new StringReader(xml)), CreditPoint.class)
                .getValue();

        // then
        assertEquals(Optional.of("5"), read.point());
        assertEquals("org.elmport.core", CreditPoint.class.getModule().getName());
    }

    private static StudyUnit unit(String number, List<String> aims) {
        return new StudyUnit(
                number, "Tidal energy", aims, 5, "0713", "https://maple.example/" + number, List.of(AUTUMN));
    }
}
