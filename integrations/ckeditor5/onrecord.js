// What CKEditor 5's General HTML Support has to keep. It takes our tags apart all the same: write standard HTML.
//   ClassicEditor.create(element, { plugins: [GeneralHtmlSupport, …], ...onrecord })
import { allowedElements } from "onrecord/embed";

export const onrecord = {
  htmlSupport: {
    allow: Object.keys(allowedElements).map((name) => ({
      name,
      attributes: true,
      classes: true,
    })),
  },
};
