package org.elmport.simulator;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.elmport.plugin.demonstration.DemonstrationSystem;
import org.elmport.university.CatalogueLanguage;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;

/** The invented university behind the simulator of OOAPI, with one record in twenty wrong on purpose. */
public final class DemonstrationUniversity implements DemonstrationSystem {

    private static final double FLAWED_SHARE = 0.05;
    private static final int ENDED = 2;
    private static final int LEFT = 5;

    /** Found by {@link java.util.ServiceLoader}. */
    public DemonstrationUniversity() {}

    @Override
    public String source() {
        return "ooapi";
    }

    @Override
    public Running start(int courses, long seed) throws IOException {
        UniversityPlan plan = new UniversityPlan(seed, courses, FLAWED_SHARE);
        University university = University.generate(plan);
        OoapiSimulator simulator = OoapiSimulator.start(university, SimulatorOptions.defaults());
        return new RunningUniversity(plan, university, simulator);
    }

    private record RunningUniversity(UniversityPlan plan, University invented, OoapiSimulator simulator)
            implements Running {

        @Override
        public String university() {
            return invented.organisation(0).name().in(CatalogueLanguage.ENGLISH).orElse("An invented university");
        }

        @Override
        public URI address() {
            return simulator.baseUrl();
        }

        @Override
        public Map<String, Object> mapping() {
            Map<String, Object> mapping = new LinkedHashMap<>();
            mapping.put("base-iri", "https://id.uni.example/");
            mapping.put("time-zone", "Europe/Helsinki");
            return mapping;
        }

        @Override
        public void amend() {
            offer(plan.courses() - ENDED);
        }

        @Override
        public void lose() {
            offer(plan.courses() / LEFT);
        }

        private void offer(int courses) {
            simulator.serve(University.generate(new UniversityPlan(plan.seed(), Math.max(1, courses), 0)));
        }

        @Override
        public void close() {
            simulator.close();
        }
    }
}
