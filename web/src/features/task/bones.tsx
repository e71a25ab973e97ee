import Box from '@mui/material/Box';

// Grey shapes in the places of what is not drawn yet, about as large.

export function VerdictBones() {
  return (
    <Box sx={{ display: 'grid', rowGap: 1.25 }}>
      <Bone width="min(420px, 90%)" height={32} />
      <Bone width="min(520px, 100%)" height={18} />
      <Bone width="min(460px, 80%)" height={18} />
      <Bone width="min(280px, 60%)" height={14} />
    </Box>
  );
}

export function TimelineBones() {
  return <Bone width="100%" height={76} />;
}

export function PictureBones() {
  return (
    <Box sx={{ display: 'grid', rowGap: 1.25 }}>
      <Bone width={200} height={18} />
      <Bone width="100%" height="auto" />
    </Box>
  );
}

export function FindingsBones() {
  return (
    <Box sx={{ display: 'grid', rowGap: 1.25 }}>
      <Bone width={120} height={18} />
      <Bone width="100%" height={52} />
    </Box>
  );
}

export function TabsBones() {
  return <Bone width="100%" height={360} />;
}

function Bone({ width, height }: { width: number | string; height: number | 'auto' }) {
  return (
    <Box
      sx={{
        width,
        borderRadius: 1,
        backgroundColor: 'action.hover',
        ...(height === 'auto' ? { aspectRatio: '16 / 9' } : { height }),
      }}
    />
  );
}
