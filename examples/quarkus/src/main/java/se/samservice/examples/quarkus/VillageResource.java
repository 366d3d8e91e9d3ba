package se.samservice.examples.quarkus;

import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import se.samservice.place.Village;

/** Takes single values, which the validator of Quarkus judges by the constraints on their accessors. */
@Path("/villages")
public class VillageResource {

    @POST
    public Village post(@Valid Village village) {
        return village;
    }
}
