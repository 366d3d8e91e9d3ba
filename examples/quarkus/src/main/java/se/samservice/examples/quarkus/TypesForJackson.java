package se.samservice.examples.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import se.samservice.jackson2.SamserviceJackson2Module;

/** Teaches the library's types to the mapper of Quarkus. */
@Singleton
public class TypesForJackson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SamserviceJackson2Module());
    }
}
