package se.samservice.examples.springboot;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.samservice.ServiceDataset;

/** The dataset put last. Values never change, so requests can share them; a real service would store the JSON. */
@Component
final class CurrentDataset {

    private volatile @Nullable ServiceDataset latest;

    void set(ServiceDataset dataset) {
        latest = dataset;
    }

    ServiceDataset get() {
        ServiceDataset dataset = latest;
        if (dataset == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No dataset has been put yet");
        }
        return dataset;
    }
}
