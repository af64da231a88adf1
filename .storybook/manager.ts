import { addons } from "storybook/manager-api";
import { create } from "storybook/theming/create";

addons.setConfig({
  theme: create({
    base: "light",
    brandTitle: "onrecord",
    colorPrimary: "#1f4fa3",
    colorSecondary: "#1f4fa3",
  }),
});
