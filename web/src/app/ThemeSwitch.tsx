import { mdiBrightness4, mdiThemeLightDark, mdiWhiteBalanceSunny } from '@mdi/js';
import ButtonBase from '@mui/material/ButtonBase';
import { useColorScheme } from '@mui/material/styles';
import { useMessages } from '../i18n/MessagesProvider.tsx';
import { Icon } from '../ui/Icon.tsx';

const steps = {
  system: { icon: mdiThemeLightDark, next: 'light' },
  light: { icon: mdiWhiteBalanceSunny, next: 'dark' },
  dark: { icon: mdiBrightness4, next: 'system' },
} as const;

/** Steps through: like the system, light, dark. */
export function ThemeSwitch() {
  const { frame } = useMessages();
  const { mode = 'system', setMode } = useColorScheme();
  const { icon, next } = steps[mode];
  const name = `${frame.theme}: ${frame.themes[mode]}`;
  return (
    <ButtonBase
      aria-label={name}
      title={name}
      onClick={() => {
        setMode(next);
      }}
      sx={{
        width: 32,
        height: 32,
        borderRadius: '4px',
        fontSize: 18,
        color: 'text.secondary',
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <Icon path={icon} />
    </ButtonBase>
  );
}
